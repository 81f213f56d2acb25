"""Shells that complete commands: how each asks, and what it takes for a word."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
    split_arg_string,
)

from .completion import paths

if TYPE_CHECKING:
    from click import Command

BASH = """\
%(complete_func)s() {
    local kind value
    COMPREPLY=()
    while IFS=, read -r kind value; do
        if [[ $kind == plain ]]; then COMPREPLY+=("$(printf %%q "$value")"); else compopt -o default; fi
    done < <(COMP_LINE="${COMP_LINE:0:COMP_POINT}" COMP_WORD="${COMP_WORDS[COMP_CWORD]}" %(complete_var)s=bash_complete "$1")
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
"""Script for Bash, to which `=` and `:` are the ends of words, and `@` the begin of one: the whole line tells the words."""


class Bash(BashComplete):
    source_template = BASH

    def get_completion_args(self) -> tuple[list[str], str]:
        line = os.environ["COMP_LINE"]
        words = split_arg_string(line)[1:]
        return (words, "") if line[-1:].isspace() or not words else (words[:-1], words[-1])

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        """Return what completes a word, without the part of it that Bash takes for words before."""
        last = os.environ.get("COMP_WORD", "")
        before = incomplete if last in ("=", ":") else incomplete.removesuffix(last).removesuffix("@")
        found = super().get_completions(args, incomplete)
        return [CompletionItem(each.value.removeprefix(before), each.type) for each in found]


class WholeWords(ShellComplete):
    """Completes words of shells that take `--name=value` for one word."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem]:
        found = super().get_completions(args, incomplete)
        name, equal, value = incomplete.partition("=")
        if not equal or not name.startswith("--"):
            return found
        items = (paths(value) if each.type == "file" else [each.value] for each in found)
        return [CompletionItem(f"{name}={each}") for item in items for each in item]


class Zsh(WholeWords, ZshComplete):
    pass


class Fish(WholeWords, FishComplete):
    pass


SHELLS: dict[str, type[ShellComplete]] = {"bash": Bash, "zsh": Zsh, "fish": Fish}


def shell(name: str, root: Command, program: str, variable: str) -> ShellComplete:
    """Return what completes commands of a program in a shell."""
    return SHELLS[name](root, {}, program, variable)
