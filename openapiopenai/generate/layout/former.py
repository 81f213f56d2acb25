"""Former names of models, and models that are no longer published: both remain importable for one minor release."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from openapiopenai.generate.layout.facts import Former
from openapiopenai.generate.layout.types import class_name


def former_names(name: str, former: Mapping[str, str], exports: Iterable[str]) -> list[Former]:
    """Return what the names of a module, such as `PlantDict` of the model `Plant`, were when it had its former names."""
    return [
        Former(each.replace(name, class_name(other)), each, version)
        for other, version in former.items()
        for each in exports
    ]


def removed_names(version: str, exports: Iterable[str]) -> list[Former]:
    """Return the names of a module whose model goes in a version; none if that is empty."""
    return [Former(each, each, version) for each in exports if version]
