"""Packaging. Every fact comes from settings.ini, which nbdev reads too."""
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(here / "settings.ini", encoding="utf-8")
facts = config["DEFAULT"]

extras = {name: facts[f"{name}_requirements"].split() for name in facts["extras"].split()}
extras["all"] = sorted({requirement for wanted in extras.values() for requirement in wanted})
extras |= {name: facts[f"{name}_requirements"].split() for name in facts["extras_apart"].split()}

setup(
    name=facts["lib_name"],
    version=facts["version"],
    description=facts["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    license="Apache-2.0",
    author=facts["author"],
    author_email=facts["author_email"],
    url=facts["git_url"],
    keywords=facts["keywords"],
    python_requires=f">={facts['min_python']}",
    packages=find_packages(include=["mlbook", "mlbook.*"]),
    package_data={"mlbook.styledistance": ["corpus/*.json"]},  # the small corpus of chapter 3
    install_requires=facts["requirements"].split(),
    extras_require=extras,
    entry_points={
        "console_scripts": ["mlbook=mlbook.foundations.cli:main"],
        "nbdev": ["mlbook=mlbook._modidx:d"],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Science/Research",
        "Programming Language :: Python :: 3.11",
    ],
    zip_safe=False,
)
