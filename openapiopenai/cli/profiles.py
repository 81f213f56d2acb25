"""Profiles: settings of the client that are kept in a file, with keys in the keyring of the system.

`config.toml` in the folder for configuration of the platform has a table for each: `[profiles.work]`. What an option says
goes first, then a profile that was asked for, then the environment, then the profile `default`.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from . import PACKAGE, PROGRAM
from .failures import visible
from .values import is_list, is_object, text_of

VARIABLE = f"{PACKAGE.upper()}_PROFILE"
DEFAULT = "default"
KEYRING = "keyring"
"""Entry of a profile: the credentials that are in the keyring."""
MODEL = "model"
"""Entry of a profile: the model of `ask` and `chat`."""
VIA = "via"
"""Entry of a profile: the operation of `ask` and `chat`."""
LARGEST = 1 << 20
"""Bytes of the file."""


def file() -> Path:
    """Return the file with all profiles."""
    return Path(click.get_app_dir(PROGRAM)) / "config.toml"


def read() -> dict[str, dict[str, Any]]:
    """Return all profiles. Raises UsageError if the file is no TOML, or has something else in their place."""
    import tomllib

    path = file()
    if not path.exists():
        return {}
    try:
        found: Any = tomllib.loads(text_of(path, most=LARGEST)).get("profiles", {})
    except OSError as error:
        raise click.UsageError(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise click.UsageError(f"{path}: expected text in UTF-8") from None
    except RecursionError:
        raise click.UsageError(f"{path}: nested too deeply") from None
    except ValueError as error:
        raise click.UsageError(f"{path}: {error}") from None
    if not is_object(found) or not all(map(is_object, found.values())):
        raise click.UsageError(f"{path}: expected tables [profiles.NAME]")
    for name, each in found.items():
        check(f"{path}: profile {name!r}", each)
    return found


def check(place: str, profile: dict[str, Any]) -> None:
    """Raise UsageError for an entry of a profile that is not what it should be; those of the client are its own to check."""
    for entry in (MODEL, VIA):
        if not isinstance(profile.get(entry, ""), str):
            raise click.UsageError(f"{place}: {entry}: expected text, got {type(profile[entry]).__name__}")
    names = profile.get(KEYRING, [])
    if not is_list(names) or not all(isinstance(each, str) for each in names):
        raise click.UsageError(f"{place}: {KEYRING}: expected a list of names")


def chosen(name: str | None) -> tuple[str, bool]:
    """Return the name of the profile, and whether it was asked for."""
    wanted = name or os.environ.get(VARIABLE, "").strip()
    return wanted or DEFAULT, bool(wanted)


def entries(name: str | None) -> dict[str, Any]:
    """Return what a profile holds. Raises UsageError for one that was asked for and is not there."""
    profile, is_wanted = chosen(name)
    known = read()
    if profile not in known and is_wanted:
        there = f"there are {', '.join(sorted(known))}" if known else "there are none"
        raise click.UsageError(f"--profile: no profile {profile!r} in {file()}: {there}")
    return known.get(profile, {})


def settings(name: str | None) -> dict[str, Any]:
    """Return the options of the client that a profile holds, credentials among them."""
    found = entries(name)
    if not found:
        return {}
    profile, is_wanted = chosen(name)
    keys = {each: key for each in found.get(KEYRING, ()) if (key := stored(profile, each))}
    made = {each: value for each, value in found.items() if each not in (KEYRING, MODEL, VIA)} | keys
    return made if is_wanted else {each: value for each, value in made.items() if not is_set(each)}


def is_set(setting: str) -> bool:
    """Whether the environment has a setting."""
    from ..profile import PROFILE

    credential = PROFILE.credentials.get(setting)
    variable = credential.variable if credential else PROFILE.variables.get(setting, "")
    return bool(os.environ.get(variable, "").strip())


def keyring() -> Any:
    """Return the module. Raises UsageError if it is not installed."""
    try:
        import keyring
    except ModuleNotFoundError:
        raise click.UsageError("keyring is missing: pip install keyring, or set the key in the environment") from None
    return keyring


def stored(profile: str, credential: str) -> str | None:
    """Return a key of the keyring."""
    with_keys = keyring()
    try:
        found: str | None = with_keys.get_password(PROGRAM, f"{profile}/{credential}")
    except with_keys.errors.KeyringError as error:
        raise click.UsageError(f"keyring: {error}") from None
    return found


def store(profile: str, credential: str, key: str | None) -> None:
    """Put a key into the keyring, or remove it, and note that in the profile."""
    with_keys = keyring()
    try:
        if key is None:
            with_keys.delete_password(PROGRAM, f"{profile}/{credential}")
        else:
            with_keys.set_password(PROGRAM, f"{profile}/{credential}", key)
    except with_keys.errors.KeyringError as error:
        raise click.UsageError(f"keyring: {error}") from None
    known = read()
    entry = known.setdefault(profile, {})
    entry[KEYRING] = sorted({*entry.get(KEYRING, ()), credential} - (set() if key is not None else {credential}))
    write(known)


def write(profiles: dict[str, dict[str, Any]]) -> None:
    """Write the file, which only its owner may read."""
    tables = [
        "\n".join([f"[profiles.{toml(name)}]", *(f"{toml(key)} = {toml(value)}" for key, value in each.items())])
        for name, each in profiles.items()
    ]
    path = file().resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        made.touch(mode=0o600)
        made.write_text("\n\n".join(tables) + "\n", "utf-8")
        os.replace(made, path)
    finally:
        made.unlink(missing_ok=True)


def toml(value: Any) -> str:
    """Return a value as TOML; a key is written like a string."""
    if is_object(value):
        return "{" + ", ".join(f"{toml(key)} = {toml(each)}" for key, each in value.items()) + "}"
    if is_list(value):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value).lower()  # numbers, `true` and `false`, dates


def shown(profile: dict[str, Any]) -> str:
    """Return a profile as people may see it: without keys, secrets masked, and without control characters."""
    from .._runtime.json.redaction import redact_json
    from ..profile import PROFILE

    entries = {key: value for key, value in profile.items() if key not in PROFILE.credentials}
    text = json.dumps(entries, ensure_ascii=False, default=str)
    return visible(redact_json(text, ()))
