"""The options of a run, their defaults, and the configuration file that may set them."""

import ipaddress
import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, Self

import msgspec
from msgspec import Struct

from srccheck.errors import ConfigError, UsageError
from srccheck.model.verdict import Status

DEFAULT_ARCHIVE = "wayback=https://web.archive.org"
HARMLESS = frozenset({"exclude", "include", "fail-on", "select", "ignore", "quiet", "verbose"})
"""What a file that was found only above an input may set: nothing of network, archives or output."""


class Options(Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True):
    """What a user can choose of a run; the command line, the file and the defaults in that order.

    Attributes:
        concurrency: attempts under way at once, 1 to 1000.
        timeout: seconds for one attempt at one link, from connecting to the end of reading.
        exclude: regular expressions; a link that one of them matches anywhere is not asked.
        include: regular expressions; where there are any, a link must match one of them.
        fail_on: statuses that make the exit code 1; `none` for none at all.
        select: rules whose findings alone are told; all where there are none.
        ignore: rules whose findings are not told.
        allow_network: networks in CIDR notation whose non-global addresses may be asked.
        no_archive: suggest no archived copies.
        archive_url: archives to ask, in order, as `[wayback=|memento=]URL`.
        archives: look up the links that need a copy, or all.
        archive_time: seconds for which archives are asked in all.
        no_cache: keep nothing of what archives say, and take nothing that was kept.
        contact: an address that the User-Agent gives to the sites that are visited.
        quiet: no progress and no messages.
        verbose: a line for every link as it is done.
    """

    concurrency: int = 64
    timeout: float = 20.0
    exclude: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    fail_on: tuple[str, ...] = ("dead", "changed")
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    allow_network: tuple[str, ...] = ()
    no_archive: bool = False
    archive_url: tuple[str, ...] = (DEFAULT_ARCHIVE,)
    archives: Literal["needed", "all"] = "needed"
    archive_time: float = 600.0
    no_cache: bool = False
    contact: str | None = None
    quiet: bool = False
    verbose: bool = False

    @classmethod
    def build(cls, values: Mapping[str, object]) -> Self:
        """Make options of values under their kebab-case names, what is missing by default.

        Raises:
            UsageError: a value of the wrong type or out of its range.
        """
        try:
            options = msgspec.convert(dict(values), cls)
        except msgspec.ValidationError as error:
            raise UsageError(str(error).replace("`$.", "`").replace(" - at `", " for `")) from None
        options.check()
        return options

    def check(self) -> None:
        """Refuse what the types alone let pass.

        Raises:
            UsageError: it names the option.
        """
        if not 1 <= self.concurrency <= 1000:
            raise UsageError(f"concurrency must be 1 to 1000, not {self.concurrency}")
        if not 0 < self.timeout <= 3600:
            raise UsageError(f"timeout must be more than 0 and at most 3600 seconds, not {self.timeout:g}")
        if not 0 < self.archive_time <= 86_400:
            raise UsageError(
                f"archive-time must be more than 0 and at most 86400 seconds, not {self.archive_time:g}"
            )
        for name, patterns in (("exclude", self.exclude), ("include", self.include)):
            for pattern in patterns:
                try:
                    re.compile(pattern)
                except re.error as error:
                    raise UsageError(f"{name}: {pattern!r} is no regular expression: {error}") from None
        for network in self.allow_network:
            try:
                ipaddress.ip_network(network, strict=False)
            except ValueError:
                raise UsageError(
                    f"allow-network: {network!r} is no network; write it as 10.0.0.0/8"
                ) from None
        if self.contact is not None and not (self.contact.isascii() and self.contact.isprintable()):
            raise UsageError("contact: only printable ASCII characters can stand in a User-Agent")
        self.fails()

    def fails(self) -> frozenset[Status]:
        """Return the statuses that make the exit code 1.

        Raises:
            UsageError: an unknown status; the message names the nearest one.
        """
        names = {name.strip() for entry in self.fail_on for name in entry.split(",")} - {"none", ""}
        for name in sorted(names):
            if name not in set(Status):
                near = get_close_matches(name, list(Status), n=1)
                hint = f"did you mean '{near[0]}'?" if near else f"there are: {', '.join(Status)}"
                raise UsageError(f"fail-on: no status {name!r}; {hint}")
        return frozenset(Status(name) for name in names)


KEYS = frozenset(field.encode_name for field in msgspec.structs.fields(Options))


def find(start: Path) -> Path | None:
    """Return the nearest `srccheck.toml`, or `pyproject.toml` with `[tool.srccheck]`, from a folder upward."""
    for folder in (start, *start.parents):
        if (folder / "srccheck.toml").is_file():
            return folder / "srccheck.toml"
        project = folder / "pyproject.toml"
        if project.is_file() and b"[tool.srccheck" in project.read_bytes():
            return project
    return None


def load(path: Path) -> dict[str, object]:
    """Return the settings of a configuration file under their option names.

    Raises:
        ConfigError: it cannot be read, is no TOML, or has an unknown key or a value of the wrong kind.
    """
    try:
        table: object = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: no valid TOML: {error}") from None
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("srccheck", {}) if isinstance(table, dict) else {}
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.srccheck] must be a table")
    values = {key: _as_list(key, value) for key, value in table.items()}
    for key in values:
        if key not in KEYS:
            near = get_close_matches(key, KEYS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(sorted(KEYS))}"
            raise ConfigError(f"{path}: unknown key {key!r}; {hint}")
    try:
        Options.build(values)
    except UsageError as error:
        raise ConfigError(f"{path}: {error}") from None
    return values


def _as_list(key: str, value: object) -> object:
    """Let a single string stand where a list is meant."""
    several = ("exclude", "include", "fail-on", "allow-network", "archive-url")
    return [value] if key in several and isinstance(value, str) else value


def settle(given: Mapping[str, object], named: Path | None, inputs: tuple[str, ...]) -> tuple[Options, str]:
    """Join the command line's values with those of the configuration file.

    Args:
        given: what the command line says, under option names.
        named: the file that `--config` names.
        inputs: the paths to read; a file found only above one of them may set what is `HARMLESS`.

    Returns:
        The options, and a message about settings that were left aside (empty if none).

    Raises:
        ConfigError: the file cannot be used.
        UsageError: a value of the command line is wrong.
    """
    trusted = named or find(Path.cwd())
    values: dict[str, object] = {}
    message = ""
    if trusted:
        values = load(trusted)
    else:
        folders = [Path(path).absolute().parent for path in inputs if path != "-"]
        stray = next(filter(None, map(find, folders)), None)
        if stray:
            found = load(stray)
            values = {key: value for key, value in found.items() if key in HARMLESS}
            aside = sorted(set(found) - set(values))
            if aside:
                message = (
                    f"{stray}: {', '.join(aside)} left aside: only a file above the working folder, "
                    "or one named with --config, may set them"
                )
    return Options.build({**values, **given}), message
