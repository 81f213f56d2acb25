"""Former names of models, which remain importable for one minor release."""

from __future__ import annotations

from collections.abc import Iterable

from openapiopenai.generate.layout.facts import Former
from openapiopenai.generate.layout.types import class_name


def former_names(name: str, former: Iterable[str], exports: Iterable[str]) -> list[Former]:
    """Return what the names of a module, such as `PlantDict` of the model `Plant`, were when it had its former names."""
    return [Former(each.replace(name, class_name(other)), each) for other in former for each in exports]
