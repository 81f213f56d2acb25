"""Unions whose variants are imported when they are first met, and that stay open.

For type checkers a union is an alias of its variants. At run time it is a class that is never
instantiated: it knows which tag selects which variant, and pydantic asks it for a validator.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import GetCoreSchemaHandler, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as core

from openapiopenai._runtime import codec, salvage
from openapiopenai._runtime.core_schema import loosen
from openapiopenai._runtime.exceptions import DecodeError
from openapiopenai._runtime.model import Model, OnMismatch
from openapiopenai._runtime.names import evaluate, resolve


class UnknownVariant(Model):
    """An object whose tag this version of the client does not know; holds all its properties."""


class UnionType(type):
    """Type of unions: `isinstance(value, OutputItem)` and `OutputItem | None` work as for an alias."""

    def __instancecheck__(cls: type[OpenUnion], instance: object) -> bool:  # type: ignore[misc]
        return cls._holds(instance)

    def __repr__(cls) -> str:
        return cls.__name__


class OpenUnion(metaclass=UnionType):
    """A union of generated models and maybe other types.

    A subclass says by class attributes what it consists of.
    """

    tag: ClassVar[str] = ""
    """Property that tells the variants apart (OpenAPI: discriminator)."""
    mapping: ClassVar[dict[str, str]] = {}
    """Tag value → name of the model or nested union."""
    default: ClassVar[str] = ""
    """Name of the model that is meant where the tag is absent."""
    variants: ClassVar[tuple[str, ...]] = ()
    """Names of models that no property tells apart: the first that fits is taken."""
    values: ClassVar[str] = ""
    """The variants that are no objects, as an annotation: `str | list[InputItem]`."""
    unknown: ClassVar[type[UnknownVariant] | None] = None
    """What an object with an unknown tag becomes."""

    _loaded: ClassVar[dict[str, Any]]
    _sniff: ClassVar[re.Pattern[str]]
    _values: ClassVar[Any]
    _adapter: ClassVar[TypeAdapter[Any]]

    def __init_subclass__(cls) -> None:
        cls._loaded = {}

    def __new__(cls) -> Any:
        raise TypeError(f"{cls.__name__} is a union: construct one of its variants, or use from_dict")

    # --- JSON ---

    @classmethod
    def from_json(cls, data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Any:
        """Decode JSON text; see `Model.from_json`."""
        if cls.tag and (variant := cls._peek(data)) is not None:
            # The tag stands first, as servers write it: decode the variant without a dict between.
            try:
                return variant.__pydantic_validator__.validate_json(
                    data, context=codec.RAISE if on_mismatch == "raise" else codec.KEEP, by_alias=True, by_name=False
                )
            except ValidationError:
                pass
        return cls.from_dict(codec.parse(cls.__name__, data), on_mismatch=on_mismatch)

    @classmethod
    def from_dict(cls, data: Any, *, on_mismatch: OnMismatch = "keep") -> Any:
        """Decode what a JSON parser returned; see `Model.from_json`."""
        if on_mismatch == "keep":
            return cls.__decode__(data)
        try:
            return cls._type_adapter().validate_python(data, context=codec.RAISE, by_alias=True, by_name=False)
        except ValidationError as error:
            raise DecodeError(cls.__name__, salvage.describe(error), data) from None

    @classmethod
    def build(cls) -> None:
        """Import all variants now instead of when they are met."""
        for name in cls._names():
            cls._load(name)
        cls._type_adapter()

    # --- dispatch ---

    @classmethod
    def _names(cls) -> list[str]:
        return list(dict.fromkeys([*cls.mapping.values(), *filter(None, [cls.default]), *cls.variants]))

    @classmethod
    def _load(cls, name: str) -> Any:
        """The model or nested union of that name."""
        if name not in cls._loaded:
            cls._loaded[name] = resolve(cls.__module__, name)
        return cls._loaded[name]

    @classmethod
    def _select(cls, value: dict[str, Any]) -> Any:
        """The model or nested union that the tag of `value` selects; None for an unknown tag."""
        tag = value.get(cls.tag)
        name = cls.mapping.get(tag) if type(tag) is str else None
        if name is None and tag is None:
            name = cls.default
        return cls._load(name) if name else None

    @classmethod
    def _peek(cls, data: str | bytes | bytearray) -> type[Model] | None:
        """The model that a tag in first place selects."""
        if "_sniff" not in cls.__dict__:
            cls._sniff = re.compile(rf'\s*{{\s*"{re.escape(cls.tag)}"\s*:\s*"([^"\\]+)"')
        start = data[:200] if isinstance(data, str) else data[:200].decode("latin-1")
        found = cls._sniff.match(start)
        name = cls.mapping.get(found[1]) if found else None
        variant = cls._load(name) if name else None
        return variant if isinstance(variant, type) and issubclass(variant, Model) else None

    @classmethod
    def _validate(cls, value: Any, info: Any) -> Any:
        """What pydantic calls for a value that may be an object."""
        if type(value) is dict:
            context = info.context
            if type(context) is not codec.Decoding:
                return cls._strict(value, context)
            return cls._decode_object(value) if context.keep else cls._strict(value, context)
        if cls._holds(value):
            return value
        raise PydanticCustomError(
            "union_type",
            "Input should be an object of {union}",  # pyright: ignore[reportArgumentType]
            {"union": cls.__name__},
        )

    @classmethod
    def _decode_object(cls, value: dict[str, Any]) -> Any:
        """A variant from a JSON object, come what may."""
        if cls.variants:
            return cls._first_that_fits(value)
        variant = cls._select(value)
        if variant is None:
            return value if cls.unknown is None else codec.decode(cls.unknown, value, "keep")
        return variant.__decode__(value)

    @classmethod
    def _first_that_fits(cls, value: dict[str, Any]) -> Any:
        variants = [cls._load(name) for name in cls.variants]
        for variant in variants:
            if issubclass(variant, OpenUnion):
                if variant._select(value) is not None:
                    return variant.__decode__(value)
                continue
            try:
                return variant.__pydantic_validator__.validate_python(
                    value, context=codec.KEEP, by_alias=True, by_name=False
                )
            except ValidationError:
                continue
        models = [variant for variant in variants if issubclass(variant, Model)]
        if not models:
            return value if cls.unknown is None else codec.decode(cls.unknown, value, "keep")
        return max(models, key=lambda model: _likeness(model, value)).__decode__(value)

    @classmethod
    def _strict(cls, value: dict[str, Any], context: Any) -> Any:
        """A variant from a dict; raises ValidationError where it does not fit."""
        by_name = False if type(context) is codec.Decoding else None
        if cls.variants:
            errors: list[ValidationError] = []
            for name in cls.variants:
                variant = cls._load(name)
                try:
                    if issubclass(variant, OpenUnion):
                        return variant._strict(value, context)
                    return variant.__pydantic_validator__.validate_python(value, context=context, by_name=by_name)
                except ValidationError as error:
                    errors.append(error)
            raise min(errors, key=lambda error: error.error_count())
        variant = cls._select(value)
        if variant is None:
            if type(value.get(cls.tag)) is str and cls.unknown is not None:
                return codec.decode(cls.unknown, value, "keep")
            raise PydanticCustomError(
                "union_tag",
                "{union} needs a text `{tag}`, one of {tags}",
                {"union": cls.__name__, "tag": cls.tag, "tags": ", ".join(cls.mapping)},
            )
        if issubclass(variant, OpenUnion):
            return variant._strict(value, context)
        if by_name is False:
            return variant.__pydantic_validator__.validate_python(value, context=context, by_alias=True, by_name=False)
        return variant.__pydantic_validator__.validate_python(value, context=context)

    @classmethod
    def _holds(cls, value: object) -> bool:
        if cls.unknown is not None and isinstance(value, cls.unknown):
            return True
        # A variant that is not imported has no instances.
        loaded = [resolve(cls.__module__, name) for name in cls._names()] if isinstance(value, Model) else []
        return any(isinstance(value, variant) for variant in loaded)

    # --- what the rest of the runtime and pydantic ask for ---

    @classmethod
    def __takes__(cls, value: Any) -> bool:
        if type(value) is dict and (cls.mapping or cls.variants):
            return True
        return salvage.container(cls._value_type(), value) is not None

    @classmethod
    def __decode__(cls, value: Any) -> Any:
        """A variant from JSON values, come what may."""
        if type(value) is dict and (cls.mapping or cls.variants):
            return cls._decode_object(value)
        try:
            return cls._type_adapter().validate_python(value, context=codec.KEEP, by_alias=True, by_name=False)
        except ValidationError:
            return salvage.typed(cls._value_type(), value, bad=True)[0]

    @classmethod
    def _value_type(cls) -> Any:
        if "_values" not in cls.__dict__:
            cls._values = evaluate(cls.__module__, cls.values) if cls.values else None
        return cls._values

    @classmethod
    def _type_adapter(cls) -> TypeAdapter[Any]:
        if "_adapter" not in cls.__dict__:
            cls._adapter = TypeAdapter(cls)
        return cls._adapter

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core.CoreSchema:
        choices: list[core.CoreSchema] = []
        if cls.values:
            schema = loosen(handler.generate_schema(cls._value_type()))
            choices += schema["choices"] if schema["type"] == "union" else [schema]
        if cls.mapping or cls.variants:
            choices.append(core.with_info_plain_validator_function(cls._validate))
        return choices[0] if len(choices) == 1 else core.union_schema(choices, mode="left_to_right")


def _likeness(model: type[Model], value: dict[str, Any]) -> int:
    fields = model.__pydantic_fields__
    known = {field.alias or name for name, field in fields.items()}
    required = {field.alias or name for name, field in fields.items() if field.is_required()}
    return len(known & value.keys()) - 2 * len(required - value.keys())
