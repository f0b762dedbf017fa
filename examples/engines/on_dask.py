"""Runs the filter on a Dask cluster of this machine: a scheduler and workers that are processes of their own.

A worker is killed while it works. Dask gives what it had to another, and as the filter keeps no state, the result is the
same.

Usage: python3 on_dask.py dist/cli.js in.jsonl out.jsonl
"""

import os
import signal
import subprocess
import sys
import time

from distributed import Client, LocalCluster

SHARD_BYTES = 64 * 1024


def shards(path):
    """The lines of a file in runs of about SHARD_BYTES: each is a task."""
    shard, size = [], 0
    with open(path, "rb") as lines:
        for line in lines:
            shard.append(line)
            size += len(line)
            if size >= SHARD_BYTES:
                yield b"".join(shard)
                shard, size = [], 0
    if shard:
        yield b"".join(shard)


def mend(filter_path, shard):
    """One task: the filter over the lines of a shard. A filter that fails is a task that fails."""
    run = subprocess.run(
        ["node", filter_path, "jsonl"], input=shard, stdout=subprocess.PIPE, check=True
    )
    return os.getpid(), run.stdout


def main():
    filter_path, source, target = sys.argv[1:]
    with LocalCluster(
        n_workers=3,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        silence_logs=50,
    ) as cluster, Client(cluster) as client:
        tasks = [
            client.submit(mend, filter_path, shard, key=f"shard-{number}", pure=False)
            for number, shard in enumerate(shards(source))
        ]
        while not any(task.done() for task in tasks):
            time.sleep(0.01)
        before = set(client.scheduler_info()["workers"])
        victim = client.run(os.getpid)
        address, pid = sorted(victim.items())[0]
        left = sum(not task.done() for task in tasks)
        os.kill(pid, signal.SIGKILL)
        results = client.gather(tasks)
        after = set(client.scheduler_info()["workers"])
    with open(target, "wb") as out:
        for _, answer in results:
            out.write(answer)
    workers = len({worker for worker, _ in results})
    print(
        f"Dask: {len(tasks)} tasks, {left} of them open when worker {address} was killed;"
        f" its address is {'gone' if address not in after else 'still there'},"
        f" {len(before)} workers before; the results came from {workers} processes"
    )


if __name__ == "__main__":
    main()
