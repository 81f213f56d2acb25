"""Groups and commands, made from the registry when they are asked for.

A resource is a group: `chat completions create`. A name that is both a resource and a command of the program is the
resource if one of its own commands follows, as in `chat completions`, and the command of the program otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cached_property
from importlib.util import find_spec
from typing import Any, NamedTuple

import click

from .._runtime import registry
from . import PACKAGE, PROGRAM
from .failures import STATUSES, visible
from .parameters import Facts, Parameter, option
from .tree import BULK, COMMANDS, CONVERSATIONS, about, children, is_resource


def normalized(name: str) -> str:
    """Return the name of an option or command; what comes after a dot is as the API has it."""
    first, dot, rest = name.partition(".")
    return f"{option(first)}{dot}{rest}"


SETTINGS: dict[str, Any] = {
    "help_option_names": ["-h", "--help"],
    "token_normalize_func": normalized,
    "max_content_width": 100,
}
Own = dict[str, tuple[list[str], dict[str, Any]]]
CLIENT: Own = {
    "base-url": (["--base-url"], {"metavar": "URL", "help": "Server to call."}),
    "profile": (["--profile"], {"metavar": "NAME", "help": "Settings that are kept, see `profiles`."}),
    "debug": (["--debug"], {"is_flag": True, "help": "Log requests and responses; show where an error comes from."}),
}
"""Options of the client: also before the command."""
CALL: Own = {
    "json": (
        ["--json"],
        {"metavar": "JSON", "help": "Body, or parts of it, as JSON or YAML: text, @FILE, or - for stdin."},
    ),
    "format": (
        ["--format"],
        {
            "type": click.Choice(["auto", "text", "json"]),
            "default": "auto",
            "help": "auto: text on a terminal, otherwise JSON.",
        },
    ),
    "select": (["--select"], {"metavar": "JMESPATH", "help": "Print only this part of each result."}),
    "raw": (["--raw"], {"is_flag": True, "help": "Print the response as the server sent it."}),
    "output": (["-o", "--output"], {"metavar": "FILE", "help": "Write the result to a file."}),
    "header": (["-H", "--header"], {"metavar": "NAME:VALUE", "multiple": True, "help": "Additional header."}),
    "timeout": (["--timeout"], {"metavar": "SECONDS", "type": float, "help": "Longest wait for the next bytes."}),
    "max-retries": (["--max-retries"], {"metavar": "NUMBER", "type": int, "help": "Retries of a failed call."}),
    "dry-run": (["--dry-run"], {"is_flag": True, "help": "Show the request instead of sending it."}),
    "curl": (["--curl"], {"is_flag": True, "help": "Show the request as a curl command instead of sending it."}),
}
LIST: Own = {
    "all": (["--all"], {"is_flag": True, "help": "Go on to the following pages."}),
    "limit": (
        ["--limit"],
        {"metavar": "NUMBER", "type": click.IntRange(1), "help": "Number of entries, over all pages."},
    ),
}
POLL: Own = {"wait": (["--wait"], {"is_flag": True, "help": "Wait until the server is done; show its progress."})}


def own_options(given: Own, taken: Collection[str] = ()) -> list[click.Option]:
    """Return options of the program; one whose name an operation has itself begins with `--cli-`."""
    made: list[click.Option] = []
    for name, (names, more) in given.items():
        names = [f"--cli-{name}"] if name in taken else names
        made.append(click.Option([*names, own_key(name)], **more))
    return made


def own_key(name: str) -> str:
    return f"own_{name.replace('-', '_')}"


class Helped(click.Command):
    """A command whose help shows texts of a document."""

    def get_help(self, ctx: click.Context) -> str:
        return visible(super().get_help(ctx))


class Group(Helped, click.Group):
    """Commands whose names are suggested when they are mistyped."""

    def __init__(self, name: str, **more: Any) -> None:
        super().__init__(name, context_settings=SETTINGS, **more)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = option(args[0])
        command = self.get_command(ctx, name)
        if command is None and not ctx.resilient_parsing and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, self.list_commands(ctx), 1)
            raise click.UsageError(f"no command {args[0]!r}" + (f"; did you mean {near[0]!r}?" if near else ""), ctx)
        return (name, command, args[1:]) if command else super().resolve_command(ctx, args)


class Resource(Group):
    """The commands of a resource: its operations and the resources below it."""

    def __init__(self, path: str) -> None:
        super().__init__(option(path.rpartition(".")[2]), help=about(path))
        self.path = path

    @cached_property
    def children(self) -> dict[str, str]:
        """Name of each command → the operation or resource."""
        return children(self.path)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.children)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        full_name = self.children.get(cmd_name)
        return made(full_name) if full_name else None


class Root(Group):
    """All commands."""

    def __init__(self, more: Mapping[str, str]) -> None:
        """`more`: see `main`."""
        index = registry.read(registry.INDEX)
        super().__init__(
            PROGRAM,
            help=f"{index.get('title', PROGRAM)}: every operation as a command.",
            epilog=f"Exit status: {'; '.join(f'{status} {meaning}' for status, meaning in STATUSES.items())}.",
            params=[*own_options(CLIENT)],
        )
        self.params.append(
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=show_version,
                help="Show the version.",
            )
        )
        self.more = more
        self.resources = children("")

    @cached_property
    def own(self) -> dict[str, str]:
        """Commands that are no operations: name → what they do."""
        absent = () if registry.read(registry.INDEX).get("conversations") else CONVERSATIONS
        absent = absent if find_spec(f"{PACKAGE}.bulk") else (*absent, BULK)
        return {name: text for name, text in COMMANDS.items() if name not in absent}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(dict.fromkeys([*self.resources, *self.own, *self.more]))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.resources:
            return made(self.resources[cmd_name])
        return self.own_command(cmd_name)

    def own_command(self, name: str) -> click.Command | None:
        if name in self.own:
            from .own import MADE

            return MADE[name]
        return click.Command(name, help=self.more[name]) if name in self.more else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = option(args[0])
        if name in self.own and not is_resource(args):
            return name, self.own_command(name), args[1:]
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections = {
            "Commands": self.own,
            "Resources": {name: about(path) for name, path in self.resources.items()},
            "Making and updating clients": self.more,
        }
        for title, rows in sections.items():
            if rows:
                with formatter.section(title):
                    formatter.write_dl([(name, shortened(text)) for name, text in rows.items()])


def show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        from importlib import import_module

        from . import PACKAGE

        click.echo(import_module(PACKAGE).__version__)
        ctx.exit()


def shortened(text: str) -> str:
    """Return the beginning of a text, as far as it fits beside a name."""
    return text if len(text) <= 72 else f"{text[:71].rsplit(' ', 1)[0]} …"


def made(full_name: str) -> click.Command:
    """Return the command of an operation, or the group of a resource."""
    found = registry.read(registry.area_of(full_name))
    facts = found.get("operations", {}).get(full_name)
    return Operation(full_name, facts, found.get("types", {})) if facts else Resource(full_name)


class Dotted(NamedTuple):
    """The option of a property: `--reasoning.effort`."""

    key: str
    way: tuple[Parameter, ...]
    """The parameter, and the properties that lead to it."""


class Operation(Helped):
    """One operation."""

    def __init__(self, full_name: str, facts: Facts, types: Mapping[str, Mapping[str, Facts]]) -> None:
        start = "Deprecated. " if facts.get("deprecated") else ""
        text = start + str(facts.get("about", "")).replace("`", "")
        super().__init__(
            option(full_name.rpartition(".")[2]),
            context_settings=SETTINGS,
            help=f"{text}\n\n{facts['method']} {facts['path']}",
            short_help=text,
            callback=self.run,
        )
        self.full_name = full_name
        self.facts = facts
        self.parameters = [Parameter(each["name"], each, types) for each in facts.get("parameters", ())]
        self.by_option = {option(each.name): each for each in self.parameters if each.place != "path"}
        self.dotted: dict[str, Dotted] = {}
        """Options of properties, by name."""
        self.params = [argument(each) for each in self.parameters if each.place == "path"]
        self.params += [made_option(name, each) for name, each in self.by_option.items() if not self.is_limit(name)]
        if self.messages:
            self.params.append(
                click.Option(
                    ["--message", "messages"],
                    multiple=True,
                    metavar="TEXT",
                    help="What the user says; may be repeated.",
                )
            )
        self.params += own_options(self.own, {name for name in self.by_option if not self.is_limit(name)})

    @property
    def own(self) -> Own:
        """Options that are none of the API."""
        more = (LIST if self.facts.get("page") else {}) | (POLL if self.facts.get("poll") else {})
        return more | CALL | CLIENT

    def is_limit(self, name: str) -> bool:
        """Whether a parameter is the size of pages, for which the program has an option of its own."""
        return name in LIST and bool(self.facts.get("page"))

    @cached_property
    def messages(self) -> Parameter | None:
        """The parameter that takes messages, unless an option is called `--message`."""
        found = [each for each in self.parameters if each.facts.get("messages")]
        return found[0] if found and "message" not in self.by_option else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for each in args[: args.index("--") if "--" in args else None]:
            name = each.partition("=")[0]
            if name.startswith("--") and "." in name:
                is_off = name.startswith("--no-") and normalized(name[2:]).partition(".")[0] not in self.by_option
                self.add_dotted(ctx, f"--{name[5:]}" if is_off else name)
        return super().parse_args(ctx, args)

    def add_dotted(self, ctx: click.Context, name: str) -> None:
        """Add the option of a property: `--reasoning.effort`. Raises NoSuchOption for one that is not there."""
        if name in self.dotted:
            return
        known: Mapping[str, Parameter] | None = self.by_option
        way: list[Parameter] = []
        steps = steps_of(name[2:])
        while steps:
            is_key = bool(way) and known is None and holds_values(way[-1])
            step, steps = (".".join(steps), []) if is_key else (steps[0], steps[1:])
            found = stepped(way[-1] if way else None, known, step)
            if found is None:
                start = "".join(f"{option(each.name)}." for each in way)
                raise click.NoSuchOption(name, possibilities=[f"--{start}{each}" for each in known or ()], ctx=ctx)
            way.append(found)
            known = found.properties
        key = f"dotted_{len(self.dotted)}"
        self.dotted[name] = Dotted(key, tuple(way))
        self.params.append(made_option(name[2:], way[-1], key))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        from .completion import options_for

        return options_for(self, incomplete) or super().shell_complete(ctx, incomplete)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write arguments, the options of the operation, and those of every command."""
        options = [each for each in self.params if isinstance(each, click.Option)]
        own = [each for each in options if (each.name or "").startswith("own_")]
        helped = filter(None, [self.get_help_option(ctx)])
        write_section(
            formatter,
            "Arguments",
            [(str(each.metavar), each.text) for each in self.params if isinstance(each, Argument)],
        )
        write_section(formatter, "Options", records(ctx, [each for each in options if each not in own]))
        write_section(formatter, "Options of every command", records(ctx, [*own, *helped]))

    def run(self, **values: Any) -> int:
        from .call import Call

        own = {name: values.pop(own_key(name), None) for name in (*LIST, *POLL, *CALL, *CLIENT)}
        return Call(self, values, own, click.get_current_context()).run()


def records(ctx: click.Context, options: list[click.Option]) -> list[tuple[str, str]]:
    """Return what the help says of options."""
    return [record for each in options if (record := each.get_help_record(ctx))]


def write_section(formatter: click.HelpFormatter, title: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)


def steps_of(name: str) -> list[str]:
    """Return the parts of the name of an option; a dot in quotation marks, or after a backslash, is part of a key."""
    quoted, escaped, plain = r'"([^"]*)"(?![^.])', r"\\(.)", r"([^.\\])"
    steps = [""]
    for match in re.finditer(rf"(?<![^.]){quoted}|{escaped}|{plain}|(\.)|(\\)$", name):
        if match[4]:
            steps.append("")
        else:
            steps[-1] += next(filter(None, match.groups()), "")
    return steps


def holds_values(parent: Parameter) -> bool:
    """Whether the properties of a parameter, which may have any name, have none themselves."""
    kinds = parent.facts.get("values") or ["any"]
    return {*kinds} <= {"string", "integer", "number", "boolean", "null"}


def stepped(parent: Parameter | None, known: Mapping[str, Parameter] | None, step: str) -> Parameter | None:
    """Return a property of a parameter; None if there is none."""
    if known is not None:
        return known.get(option(step))
    assert parent
    kinds = {*parent.kinds}
    if step.isdecimal() and kinds & {"array", "any"}:
        return Parameter(step, parent.item.facts, parent.types)
    facts = {"kind": parent.facts.get("values") or "any"}
    return Parameter(step, facts, parent.types) if kinds & {"object", "any"} else None


class Argument(click.Argument):
    """An argument by position, with a text."""

    def __init__(self, names: list[str], text: str, **more: Any) -> None:
        super().__init__(names, **more)
        self.text = text


def argument(parameter: Parameter) -> Argument:
    return Argument([parameter_key(parameter)], parameter.about, metavar=parameter.name.upper().strip("_"))


def parameter_key(parameter: Parameter) -> str:
    return f"parameter_{parameter.name}"


def made_option(name: str, parameter: Parameter, key: str = "") -> click.Option:
    """Return the option of a parameter; `key` for one of a property, whose name may be anything."""
    from .completion import completer

    names = [f"--{key or name}", key or parameter_key(parameter)]
    text = f"{parameter.about}{' [required]' if parameter.is_required and not key else ''}"
    if parameter.is_flag:
        made = click.Option([f"{names[0]}/--no-{names[0][2:]}", names[1]], default=None, help=text)
        made.secondary_opts = [f"--no-{name}"]
    else:
        more = {"metavar": parameter.metavar, "multiple": parameter.is_list, "shell_complete": completer(parameter)}
        made = click.Option(names, help=text, **more)  # type: ignore[arg-type]
    made.opts = [f"--{name}"]
    return made
