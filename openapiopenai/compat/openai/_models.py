"""The base class of models, and the functions that make values of any type."""

from __future__ import annotations

from inspect import isclass
from typing import TYPE_CHECKING, Annotated, Any, TypeGuard, TypeVar, cast

import pydantic

from openapiopenai import BaseModel as BaseModel
from openapiopenai._runtime.json.decoding import from_values
from openapiopenai.compat.counterparts import union_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BaseModel", "FinalRequestOptions", "construct_type", "is_basemodel", "validate_type"]


T = TypeVar("T")
EagerIterable = Annotated[list[T], pydantic.BeforeValidator(list)]
"""A list that is validated from any iterable, which is read at once."""

GenericModel = BaseModel
"""Base class of models with parameters, which any model may have."""


class FinalRequestOptions(pydantic.BaseModel):
    """A request of a client before it is built."""

    model_config = pydantic.ConfigDict(arbitrary_types_allowed=True)

    method: str
    url: str
    params: Any = {}
    headers: Any = None
    max_retries: Any = None
    timeout: Any = None
    files: Any = None
    idempotency_key: str | None = None
    post_parser: Any = None
    follow_redirects: bool | None = None
    content: Any = None
    json_data: Any = None
    extra_json: Any = None

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> FinalRequestOptions:
        """Return options without checking them."""
        return cls.model_construct(_fields_set, **values)


def construct_type(*, value: object, type_: Any, metadata: list[Any] | None = None) -> Any:
    """Return a value as a type, without an error for what does not match it."""
    union = union_of(type_)
    if union is not None:
        return union.from_dict(value)
    if is_basemodel(type_) and not issubclass(type_, BaseModel):
        return type_.model_construct(**cast("dict[str, Any]", value)) if isinstance(value, dict) else value
    return from_values(type_, value)


construct_type_unchecked = construct_type


def validate_type(*, type_: Any, value: object) -> Any:
    """Return a value as a type; raises pydantic.ValidationError if it does not match it."""
    return pydantic.TypeAdapter(type_).validate_python(value)


def build(base_model_cls: Any, *args: Any, **fields: Any) -> Any:
    """Make a model without an error for what does not match it."""
    return construct_type(type_=base_model_cls, value=dict(*args, **fields))


def is_basemodel(type_: Any) -> TypeGuard[type[pydantic.BaseModel]]:
    """Whether a type is a model."""
    return isclass(type_) and issubclass(type_, pydantic.BaseModel)


is_basemodel_type = is_basemodel
DISCRIMINATOR_CACHE: dict[Any, Any] = {}
"""Empty: unions of this package know their discriminators."""


def add_request_id(obj: BaseModel, request_id: str | None) -> None:
    """Set the request ID of a model that no call returned."""
    obj._request_id = request_id  # pyright: ignore[reportPrivateUsage]


def set_pydantic_config(typ: Any, config: Mapping[str, Any]) -> None:
    """Set the configuration of pydantic for a TypedDict."""
    setattr(typ, "__pydantic_config__", config)  # noqa: B010
