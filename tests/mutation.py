"""Break exported functions one at a time, and see whether their notebook notices.

    python tests/mutation.py nbs/00_foundations/05_claims.ipynb        every mutant of a notebook; prints the survivors

A mutant changes one operation: a sign is flipped, a term dropped, a comparison turned round. It is made in a temporary copy of the notebook,
whose cells are then executed; a mutant that lets every assertion pass has survived.
"""
import ast
import copy
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

SWAP = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.MatMult: ast.Add,
        ast.Lt: ast.GtE, ast.Gt: ast.LtE, ast.LtE: ast.Gt, ast.GtE: ast.Lt, ast.Eq: ast.NotEq,
        ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In}


def exported(source: str) -> bool:
    return any(line.startswith("#| export") for line in source.splitlines())


def functions(tree: ast.Module) -> list[ast.FunctionDef]:
    """Public functions and methods of a cell."""
    return [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")]


def mutants_of(function: ast.FunctionDef) -> Iterator[tuple[str, ast.AST, object]]:
    """(description, node, attribute values) of each change that can be made in a function, annotations and defaults left alone."""
    for node in (n for statement in function.body for n in ast.walk(statement)):
        if isinstance(node, ast.BinOp) and type(node.op) in SWAP and not isinstance(node.left, ast.Constant | ast.JoinedStr):
            yield f"{ast.unparse(node)[:60]}: {type(node.op).__name__} swapped", node, {"op": SWAP[type(node.op)]()}
        elif isinstance(node, ast.Compare) and type(node.ops[0]) in SWAP:
            yield f"{ast.unparse(node)[:60]}: comparison turned", node, {"ops": [SWAP[type(node.ops[0])](), *node.ops[1:]]}
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
            yield f"{ast.unparse(node)[:60]}: sign dropped", node, {"op": ast.UAdd()}


def mutate(path: Path) -> Iterator[tuple[str, str, dict]]:
    """(function, description, notebook) for every mutant of a notebook's exported cells."""
    nb = json.loads(path.read_text())
    for i, cell in enumerate(nb["cells"]):
        source = "".join(cell["source"])
        if cell["cell_type"] != "code" or not exported(source):
            continue
        tree = ast.parse(source)
        for function in functions(tree):
            for description, node, change in mutants_of(function):
                before = {name: getattr(node, name) for name in change}
                for name, value in change.items():
                    setattr(node, name, value)
                broken = copy.deepcopy(nb)
                broken["cells"][i]["source"] = ast.unparse(tree)
                for name, value in before.items():
                    setattr(node, name, value)
                yield function.name, description, broken


def killed(nb: dict, folder: Path, timeout: int = 300) -> bool:
    """Whether the notebook fails when its cells are executed in ``folder``."""
    with tempfile.NamedTemporaryFile("w", suffix=".ipynb", dir=folder, prefix="_mutant_", delete=False) as file:
        json.dump(nb, file)
    try:
        command = [Path(sys.executable).parent / "jupyter-execute", file.name, f"--timeout={timeout}"]
        return subprocess.run(command, cwd=folder, capture_output=True).returncode != 0
    finally:
        Path(file.name).unlink()


if __name__ == "__main__":
    total = survivors = 0
    for name in sys.argv[1:]:
        for function, description, nb in mutate(Path(name)):
            total += 1
            if not killed(nb, Path(name).parent):
                survivors += 1
                print(f"survived: {name}: {function}: {description}", flush=True)
    print(f"{total} mutants, {survivors} survived")
