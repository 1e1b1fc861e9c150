"""Times Matcher beside its peers and its floor, and prints the ratios as Markdown; keeps all figures as JSON."""
import argparse
import json
import pathlib
import sys

import measure
import report
from setting import ROOT, TOP, Setting, found_peer

PARTS = ("speed", "cores", "memory", "start", "roles")
SMALL = 80
PEERS = (("scikit-learn", "sklearn", "scikit_learn.py"), ("Xapian", "xapian", "xapian_bm25.py"))


def main():
    options = arguments()
    setting = Setting(options.work, tell)
    setting.publish()
    figures = {"machine": setting.machine(), "options": {**vars(options), "work": None, "output": None}, "top": TOP}
    for part in options.parts:
        tell(f"== {part}")
        figures[part] = globals()[part](setting, options)
    if options.size:
        tell("== stream")
        figures["stream"] = stream(setting, options)
    output = pathlib.Path(options.output)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(report.render(figures))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200_000, help="candidates for Matcher and the floor (%(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each program, in turn (%(default)s)")
    parser.add_argument("--peers-count", type=int, default=20_000, help="candidates for the peers, whose time is then compared per candidate (%(default)s)")
    parser.add_argument("--peers-runs", type=int, default=3, help="runs of each peer (%(default)s)")
    parser.add_argument("--roles", type=int, nargs="+", default=[5, 50, 500], help="numbers of roles (%(default)s)")
    parser.add_argument("--roles-count", type=int, default=2_000, help="candidates for the numbers of roles (%(default)s)")
    parser.add_argument("--start-runs", type=int, default=20, help="runs of what starts and ends (%(default)s)")
    parser.add_argument("--size", help="also stream a corpus of this size, such as 10GB")
    parser.add_argument("--trades", action="store_true", help="of the speed: candidates of many trades and roles that people wrote for them, where else half of the ten roles suit nobody")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS), help="what to time (all)")
    parser.add_argument("--work", default=str(ROOT / "artifacts" / "peers"), help="folder for programs and corpora (%(default)s)")
    parser.add_argument("--output", default=str(ROOT / "artifacts" / "benchmarks" / "peers.json"), help="file for all figures (%(default)s)")
    return parser.parse_args()


def speed(setting, options):
    """Matcher, the floor and the bare pass in turn; then the peers, on fewer candidates where asked."""
    roles = setting.ten_roles_of_trades() if options.trades else setting.ten_roles()
    candidates = setting.candidates(options.count, options.trades)
    programs = [
        setting.score("Matcher", candidates, roles, kept=10 * TOP),
        measure.Program("CsvHelper visiting every field, one core", [str(setting.floor), "visit", str(candidates)], cores=1),
        measure.Program("Bare pass: split, fold, hash, look up", [str(setting.floor), "look-up", str(candidates)]),
    ]
    measure.alternate(programs, options.runs, tell)
    peers, missing, versions = [], [], {}
    few = setting.candidates(options.peers_count, options.trades)
    for name, module, script in PEERS:
        versions[name] = found_peer(module)
        if versions[name]:
            peers.append(setting.peer(name, script, few, roles))
        else:
            missing.append(name)
            tell(f"{name} is not installed: skipped; benchmarks/peers/install.sh installs it")
    measure.alternate(peers, options.peers_runs, tell)
    return {
        "count": options.count, "bytes": candidates.stat().st_size, "peers_count": options.peers_count, "programs": [program.result() for program in programs],
        "peers": [peer.result() for peer in peers], "missing": missing, "versions": versions,
    }


def cores(setting, options):
    """One core and all of them."""
    candidates, roles = setting.candidates(options.count), setting.ten_roles()
    programs = [setting.score(f"Matcher, {count or 'all'} cores", candidates, roles, count, 10 * TOP) for count in (1, 0)]
    programs += [measure.Program(f"Bare pass, {count or 'all'} cores", [str(setting.floor), "look-up", str(candidates)], count) for count in (1, 0)]
    measure.alternate(programs, max(1, options.runs // 2), tell)
    return {"programs": [program.result() for program in programs]}


def memory(setting, options):
    """A quarter of the candidates and all of them."""
    roles = setting.ten_roles()
    counts = (options.count // 4, options.count)
    programs = [setting.score(f"Matcher, {count} candidates", setting.candidates(count), roles, kept=10 * TOP) for count in counts]
    measure.alternate(programs, max(1, options.runs // 2), tell)
    return {"counts": counts, "programs": [program.result() for program in programs]}


def start(setting, options):
    """What starts and ends at once, beside a program that does nothing, published the same way."""
    few = setting.candidates(SMALL)
    programs = [
        measure.Program("Empty program", [str(setting.nothing)]),
        measure.Program("matcher --help", [str(setting.matcher), "--help"]),
        setting.score(f"matcher score, {SMALL} CVs, 5 roles", few, ROOT / "seeds", kept=5 * TOP),
    ]
    measure.alternate(programs, options.start_runs, lambda line: None)
    return {"programs": [program.result() for program in programs]}


def roles(setting, options):
    """By number of roles: the time of a candidate is that of many less that of few, start and index being the same."""
    few, many = setting.candidates(SMALL), setting.candidates(options.roles_count)
    rows = []
    for count in options.roles:
        folder = setting.synthetic_roles(count)
        pair = [setting.score(f"{count} roles, {number} CVs", file, folder, kept=count * TOP) for file, number in ((few, SMALL), (many, options.roles_count))]
        measure.alternate(pair, max(1, options.runs // 2), tell)
        each = (pair[1].seconds - pair[0].seconds) / (options.roles_count - SMALL)
        rows.append({"roles": count, "index_seconds": pair[0].seconds, "candidate_seconds": each, "memory_mb": pair[1].memory, "programs": [program.result() for program in pair]})
    return {"count": options.roles_count, "rows": rows}


def stream(setting, options):
    """One run over a corpus larger than memory."""
    candidates = setting.candidates_of_size(options.size)
    program = setting.score(f"Matcher, {options.size}", candidates, setting.ten_roles(), kept=10 * TOP)
    program.run()
    size = candidates.stat().st_size
    candidates.unlink()
    return {"bytes": size, "programs": [program.result()]}


def tell(line):
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
