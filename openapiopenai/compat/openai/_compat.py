"""Functions that do the same with every release of pydantic that the official SDK supports."""

from __future__ import annotations

from functools import cached_property as cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import pydantic
from pydantic import ConfigDict as ConfigDict

from openapiopenai.compat.counterparts import expanded

from ._utils import get_args as get_args
from ._utils import get_origin as get_origin
from ._utils import is_literal_type as is_literal_type
from ._utils import is_typeddict as is_typeddict
from ._utils import is_union as is_union

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

PYDANTIC_V1 = False
GenericModel = pydantic.BaseModel
typed_cached_property = cached_property
Model = TypeVar("Model", bound=pydantic.BaseModel)


def parse_obj(model: type[Model], value: object) -> Model:
    return model.model_validate(value)


model_parse = parse_obj


def model_parse_json(model: type[Model], data: str | bytes) -> Model:
    return model.model_validate_json(data)


def model_copy(model: Model, *, deep: bool = False) -> Model:
    return model.model_copy(deep=deep)


def model_json(model: pydantic.BaseModel, *, indent: int | None = None) -> str:
    return model.model_dump_json(indent=indent)


def model_dump(model: pydantic.BaseModel, **options: Any) -> dict[str, Any]:
    return model.model_dump(**{name: value for name, value in options.items() if value is not None})


def model_json_schema(model: type[pydantic.BaseModel]) -> dict[str, Any]:
    return model.model_json_schema()


def get_model_config(model: type[pydantic.BaseModel]) -> Any:
    return model.model_config


def get_model_fields(model: type[pydantic.BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model, whose annotations are evaluated."""
    model.model_rebuild()
    return model.model_fields


def field_is_required(field: FieldInfo) -> bool:
    return field.is_required()


def field_get_default(field: FieldInfo) -> Any:
    """Return the default of a field; None if it has none."""
    return None if field.is_required() else field.get_default()


def field_outer_type(field: FieldInfo) -> Any:
    """Return the type of a field, with the variants of unions."""
    return expanded(field.annotation)
