"""`srccheck archive`: living sources that no archive has are given to the Wayback Machine to keep."""

from typing import TYPE_CHECKING

import click

from srccheck import pipeline
from srccheck.cli import reporting
from srccheck.cli.console import Watch, lenient_output, say
from srccheck.cli.verify import LOOKING, narrow
from srccheck.config import Options, settle
from srccheck.errors import UsageError
from srccheck.model.report import Report
from srccheck.reports.sentences import count
from srccheck.text.safe import clean, shorten
from srccheck.text.urls import redact

if TYPE_CHECKING:
    from srccheck.archives.jobs import Event
    from srccheck.keeping import Kept, Way

_SAVING = 3600.0
OPTIONS = (
    *reporting.OPTIONS[:3],
    *LOOKING,
    click.option("--dry-run", is_flag=True, help="Look everything up, say what would be kept, keep nothing."),
    click.option("--most", type=click.IntRange(min=1), metavar="N", help="Keep at most so many sources."),
    click.option(
        "--saving-time",
        type=click.FloatRange(min=0, min_open=True),
        default=_SAVING,
        metavar="SECONDS",
        help="For keeping all of them.  [3600]",
    ),
    *reporting.OPTIONS[4:],
    click.option("-v", "--verbose", is_flag=True, default=None, help="A line for each link."),
)
_OWN = frozenset({"from_format", "only", "dry_run", "most", "saving_time"})
_SHOWN = 200


@click.command()
@click.argument("inputs", nargs=-1, required=True)
@click.pass_context
def command(ctx: click.Context, /, inputs: tuple[str, ...], **given: object) -> None:
    """Have the Wayback Machine keep living sources of INPUTS that no archive has.

    Every link is looked at and looked up as `verify --archives all` does; then Save Page Now is asked to keep
    what lives and has no copy, and the report names the new copies. It needs the keys of an account at
    archive.org in IA_ACCESS_KEY_ID and IA_SECRET_ACCESS_KEY. A run that is broken off goes on where it was.
    Exit code: 0 nothing is left to keep, 1 something is, 2 bad input, 3 it could not be done.
    """
    lenient_output()
    options, aside = settle(reporting.values(given, _OWN), ctx.params["config"], inputs)
    wanted = reporting.targets(ctx.params, inputs)
    if aside:
        say(aside)
    if options.no_archive:
        raise UsageError("archive: no-archive is set in the configuration, which leaves nothing to do")
    way = None if ctx.params["dry_run"] else _way(ctx, options)
    extraction = narrow(
        ctx,
        pipeline.extract(
            pipeline.read(inputs, ctx.params["from_format"], say),
            select=options.select,
            ignore=options.ignore,
        ),
    )
    with Watch(options.quiet, options.verbose) as watch:
        progress = _Progress(watch, quiet=options.quiet)
        report, kept, missing = pipeline.archive(extraction, options, way, observer=watch, progress=progress)
    if ctx.params["dry_run"]:
        _plan(report, missing)
    else:
        reporting.tell(report, wanted, quiet=options.quiet)
        if not options.quiet:
            _sum_up(kept, missing)
    ctx.exit(_exit_code(report, kept, missing, dry=ctx.params["dry_run"]))


for _option in OPTIONS:
    command = _option(command)


def _way(ctx: click.Context, options: Options) -> "Way":
    from srccheck.keeping import Way, journal, keys_of, root_of

    return Way(
        keys=keys_of(),
        root=root_of(options.archive_url),
        seconds=ctx.params["saving_time"],
        most=ctx.params["most"],
        journal=journal(),
    )


def _plan(report: Report, missing: tuple[str, ...]) -> None:
    for url in missing:
        click.echo(clean(redact(url)))
    if report.offline:
        say("this machine has no network: nothing could be looked up")
    else:
        say(f"{count(len(missing), 'living source')} without a copy would be kept")


class _Progress:
    """Tells how saving goes: a line for each step, above the bar."""

    def __init__(self, watch: Watch, *, quiet: bool) -> None:
        self._watch = watch
        self._quiet = quiet

    def __call__(self, event: "Event") -> None:
        if self._quiet:
            return
        about = shorten(redact(event.outcome.url if event.outcome else event.url), _SHOWN)
        self._watch.tell(": ".join(filter(None, (f"{event.step:<9} {about}".rstrip(), event.words))))


def _sum_up(kept: "tuple[Kept, ...]", missing: tuple[str, ...]) -> None:
    copies = sum(one.answer is not None for one in kept)
    if not missing:
        say("every living source that could be looked up has a copy: nothing to keep")
        return
    say(f"{copies} of {count(len(missing), 'living source')} without a copy kept")
    left = [one.outcome for one in kept if one.answer is None]
    for words in dict.fromkeys(outcome.words for outcome in left):
        number = sum(outcome.words == words for outcome in left)
        say(f"{count(number, 'source')} not kept: {words}")


def _exit_code(report: Report, kept: "tuple[Kept, ...]", missing: tuple[str, ...], *, dry: bool) -> int:
    if report.offline or not report.complete:
        return 3
    if dry:
        return 0
    states = {one.outcome.state.value for one in kept if one.answer is None}
    if states and states <= {"denied", "unavailable"}:
        return 3
    done = {one.outcome.url for one in kept if one.answer is not None}
    return 0 if done >= set(missing) else 1
