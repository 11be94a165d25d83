"""What test units run: sleeps, fails, hangs, or reports cycles, as it is told."""

import json
import os
import sys
import time
from pathlib import Path

REPORT = "cosim"


def main(what: str, *words: str) -> int:
    """Return the exit code."""
    if what == "cycles":
        folder = Path(os.environ["OUT"]) / REPORT
        folder.mkdir(parents=True)
        report = {"simulated_cycles": int(words[0]), "simulated_cycles_per_second": 1e6}
        (folder / "report.json").write_text(json.dumps(report))
    elif what == "fail":
        folder = Path(os.environ["FAILURES"]) / words[0]
        folder.mkdir(parents=True)
        (folder / "index.html").write_text("<!doctype html><title>failure</title>")
        first = {"stream": "out_r", "tensor": "conv1", "element": [1, 2, 3]}
        record = {"id": words[0], "kind": "values", "kernel": "relu", "diagnosis": [], "first": first, "seed": 5}
        record |= {"message": "job 7: 3 values differ", "run": "make x"}
        (folder / "failure.json").write_text(json.dumps(record))
        print("FAIL: job 7: 3 values differ")
        return 1
    elif what == "once":  # slow for the first time, quick afterwards
        marks = Path(words[0])
        with marks.open("a") as file:
            file.write(f"{os.getpid()}\n")
        if len(marks.read_text().splitlines()) == 1:
            time.sleep(20)
    elif what == "hang":
        time.sleep(1000)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
