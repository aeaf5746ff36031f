"""A sweep runs unchanged on a Dask cluster of two processes."""
import pytest

from mlbook.foundations.sweep import grid, sweep

distributed = pytest.importorskip("dask.distributed", reason="pip install mlbook[cluster]")


def process(seed):
    import os

    return {"score": seed * 2, "pid": os.getpid()}


def test_sweep_on_a_local_dask_cluster(tmp_path):
    import joblib

    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        with distributed.Client(cluster), joblib.parallel_config(backend="dask"):
            table = sweep(process, grid(seed=range(8)), store=tmp_path / "rows.jsonl")
    assert table["score"].tolist() == [2 * s for s in range(8)]
    assert len((tmp_path / "rows.jsonl").read_text().splitlines()) == 8
