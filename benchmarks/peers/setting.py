"""What is timed: programs published, candidates and roles made, peers found."""
import pathlib
import platform
import subprocess
import sys

import measure

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent
JUDGED = ROOT / "benchmarks" / "judged"
TOP = 50
SYNTHETIC = 5  # roles of the corpus beside the five of seeds/: ten in all


class Setting:
    """The folder of work, and what stands in it."""

    def __init__(self, work, tell):
        self.work = pathlib.Path(work).resolve()
        self.work.mkdir(parents=True, exist_ok=True)
        self.tell = tell

    def publish(self):
        """Publishes the command, the floor, the empty program and the generator, all ReadyToRun and framework-dependent."""
        for project in ("src/Matcher.Cli", "benchmarks/Matcher.Floor", "benchmarks/Matcher.Nothing", "benchmarks/Matcher.Corpus"):
            self.tell(f"publishing {project}")
            run(["dotnet", "publish", str(ROOT / project), "-c", "Release", "-o", str(self.program(project)), "-v", "quiet", "-nologo"])
        self.matcher = self.program("src/Matcher.Cli") / "matcher"
        self.floor = self.program("benchmarks/Matcher.Floor") / "Matcher.Floor"
        self.nothing = self.program("benchmarks/Matcher.Nothing") / "Matcher.Nothing"
        self.corpus = self.program("benchmarks/Matcher.Corpus") / "Matcher.Corpus"

    def program(self, project):
        return self.work / "programs" / pathlib.Path(project).name

    def candidates(self, count, of_trades=False):
        """The corpus of so many candidates: of the samples, or of the judged CVs of many trades too."""
        judged = [word for path in sorted(JUDGED.glob("*/candidates.csv")) if has_columns(path) for word in ("--from", str(path))] if of_trades else []
        return self._made(f"candidates-{count}.csv", ["--count", str(count), *judged])

    def candidates_of_size(self, size):
        """A corpus of a size such as 10GB."""
        return self._made(f"candidates-{size}.csv", ["--size", size])

    def _made(self, name, words):
        path = self.work / name
        path.unlink(missing_ok=True)
        self.tell(f"making {name}")
        run([str(self.corpus), *words, "--output", str(path)])
        return path

    def synthetic_roles(self, count):
        """A folder of so many roles of the corpus."""
        folder = self.work / f"roles-{count}"
        clear(folder)
        run([str(self.corpus), "roles", "--count", str(count), "--output", str(folder)])
        return folder

    def ten_roles(self):
        """The five roles of seeds/ and five of the corpus."""
        folder = self.work / "roles-ten"
        clear(folder)
        folder.mkdir()
        for source in (ROOT / "seeds", self.synthetic_roles(SYNTHETIC)):
            for path in source.glob("*.md"):
                (folder / path.name).write_bytes(path.read_bytes())
        return folder

    def ten_roles_of_trades(self):
        """The five roles of seeds/ and five of the judged sets, one of each, whose people are in the corpus."""
        folder = self.work / "roles-ten"
        clear(folder)
        folder.mkdir()
        judged = [min(roles.glob("*.md")) for roles in sorted(JUDGED.glob("*/roles")) if has_columns(roles.parent / "candidates.csv")][:SYNTHETIC]
        for path in [*(ROOT / "seeds").glob("*.md"), *judged]:
            (folder / path.name).write_bytes(path.read_bytes())
        return folder

    def score(self, name, candidates, roles, cores=0, kept=None):
        """The command, scoring."""
        output = self.work / "ranking.csv"
        command = [str(self.matcher), "score", str(candidates), "--roles", str(roles), "--top", str(TOP), "--output", str(output)]
        return measure.Program(name, command, cores, whole(output, kept))

    def peer(self, name, script, candidates, roles):
        """A peer in Python."""
        output = self.work / f"{script}.csv"
        return measure.Program(name, [sys.executable, str(HERE / script), str(candidates), str(roles), str(TOP), str(output)], 0, whole(output, len(list(roles.glob("*.md"))) * TOP))

    def machine(self):
        """What the figures were measured on."""
        facts = {"cpu": cpu(), "cores": len(__import__("os").sched_getaffinity(0)), "system": platform.platform(terse=True), "python": platform.python_version()}
        facts["dotnet"] = run(["dotnet", "--version"]).strip()
        packages = (ROOT / "Directory.Packages.props").read_text(encoding="utf-8")
        facts["csvhelper"] = packages.split('Include="CsvHelper" Version="')[1].split('"')[0]
        facts["load_at_start"] = __import__("os").getloadavg()[0]
        return facts



def has_columns(path):
    """Whether the CVs of a file are told by columns: lines of one text are not recombined."""
    with open(path, encoding="utf-8-sig") as file:
        return "experience" in file.readline().strip().split(";")


def whole(output, kept):
    """Checks that a ranking holds what it should: a run that measured a broken engine does not count."""

    def check():
        lines = output.read_bytes().count(b"\n") - 1
        if kept is not None and lines != kept:
            raise SystemExit(f"{output}: found {lines} rows, expected {kept}: a run that ranks otherwise is not timed.")
        output.unlink()

    return check


def found_peer(module):
    """The version of a peer's module, or None where it is not installed."""
    version = {"sklearn": "sklearn.__version__", "xapian": "xapian.version_string()"}[module]
    done = subprocess.run([sys.executable, "-c", f"import {module}; print({version})"], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def run(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def clear(folder):
    if folder.exists():
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()


def cpu():
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":")[1].strip()
    return platform.processor()
