"""Runs programs and tells what they took: whole process, from its start to its end."""
import os
import statistics
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Run:
    """One run: seconds on the clock, seconds of all cores, peak memory in millions of bytes."""

    seconds: float
    cpu: float
    memory: float


@dataclass
class Program:
    """A program to time, and its runs."""

    name: str
    command: list
    cores: int = 0  # 0: all
    check: object = None  # called after each run; raises where the result is wrong
    runs: list = field(default_factory=list)

    @property
    def seconds(self):
        return statistics.median(run.seconds for run in self.runs)

    @property
    def cpu(self):
        return statistics.median(run.cpu for run in self.runs)

    @property
    def memory(self):
        return statistics.median(run.memory for run in self.runs)

    def run(self):
        """Runs once and keeps what it took."""
        allowed = sorted(os.sched_getaffinity(0))
        chosen = set(allowed[: self.cores] if self.cores else allowed)
        with open(os.devnull, "wb") as nowhere:
            started = time.perf_counter()
            process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=nowhere, stderr=subprocess.PIPE,
                preexec_fn=lambda: os.sched_setaffinity(0, chosen))
            errors = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{self.name}: ended with {process.returncode}\n{errors.decode(errors='replace')}")
        if self.check:
            self.check()
        self.runs.append(Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6))

    def result(self):
        """What is kept of it as JSON."""
        return {
            "name": self.name, "command": [str(word) for word in self.command], "cores": self.cores, "seconds": self.seconds, "cpu": self.cpu,
            "memory_mb": self.memory, "runs": [vars(run) for run in self.runs],
        }


def alternate(programs, runs, tell):
    """Runs programs in turn, so that what else the machine does falls on all of them alike."""
    for number in range(runs):
        for program in programs:
            program.run()
            tell(f"{program.name}, run {number + 1} of {runs}: {program.runs[-1].seconds:.3f} s")
