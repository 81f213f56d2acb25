"""Open unions, whose variants are imported on first use.

For type checkers, a union is an alias of its variants. At run time, it is a class that is never instantiated: it
maps discriminator values to variants and provides a pydantic validator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from threading import Lock
from types import new_class
from typing import TYPE_CHECKING, Any, ClassVar, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as core

from . import codec, salvage
from .core_schema import arms
from .decoder import UNION
from .likeness import agreement, likest, unmistakable
from .lookup import evaluate, resolve
from .model import BaseModel, OnMismatch
from .types import Object

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["UnknownVariant"]


class UnknownVariant(BaseModel):
    """An object whose discriminator value this version of the client does not know; holds all its properties.

    The discriminator can always be read; it is None if the server did not send it.
    """

    __tag__: ClassVar[str] = ""

    if not TYPE_CHECKING:  # type checkers see the discriminator of each union instead

        def __getattr__(self, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name == self.__tag__:
                    return None
                raise


class UnionType(type):
    """Metaclass of unions: `isinstance(value, OutputItem)` and `OutputItem | None` work as with an alias."""

    def __instancecheck__(cls: type[OpenUnion], instance: object) -> bool:  # type: ignore[misc]
        return cls.has_instance(instance)

    def __repr__(cls) -> str:
        return cls.__name__


class OpenUnion(metaclass=UnionType):
    """A union of generated models and possibly other types.

    Subclasses define their variants through class attributes.
    """

    tag: ClassVar[str] = ""
    """Property that distinguishes the variants (the OpenAPI discriminator)."""
    mapping: ClassVar[dict[str, str]] = {}
    """Discriminator value → name of the model or nested union."""
    default: ClassVar[str] = ""
    """Name of the model used if the discriminator is absent."""
    variants: ClassVar[tuple[str, ...]] = ()
    """Names of models without a discriminator; the first one that matches is used."""
    values: ClassVar[str] = ""
    """The variants that are not objects, as an annotation: `str | list[InputItem]`."""
    _loaded: ClassVar[dict[str, Any]]
    _by_tag: ClassVar[dict[str, type[BaseModel]]]
    _by_json_tag: ClassVar[dict[str | bytes, type[BaseModel]]]
    _is_namespaced: ClassVar[bool]
    """Whether the variants are events or the like, `response.created`: the server names each new kind."""
    _sniffers: ClassVar[dict[type, Callable[[Any], re.Match[Any] | None]]]
    _values: ClassVar[Any]
    _adapter: ClassVar[TypeAdapter[Any]]
    _unknown: ClassVar[type[UnknownVariant]]

    def __init_subclass__(cls) -> None:
        cls._loaded = {}
        cls._by_tag = {}
        cls._by_json_tag = {}
        cls._sniffers = {}
        cls._is_namespaced = any("." in tag for tag in cls.mapping)

    def __new__(cls) -> Any:
        raise TypeError(f"{cls.__name__} is a union: construct one of its variants, or use from_dict")

    # --- JSON ---

    @classmethod
    def from_json(cls, data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Any:
        """Decode JSON text; see `BaseModel.from_json`."""
        if on_mismatch == "keep":
            # Servers usually send the discriminator first: decode the variant without an intermediate dict.
            found = (cls._sniffers.get(type(data)) or cls._sniffer(type(data)))(data)
            if found is not None:
                tag = found[1]
                variant = cls._by_json_tag.get(tag) or cls._prepare_json(tag)
                if variant is not None:
                    try:
                        return variant.__decoder__.validate_json(data)
                    except (ValidationError, RecursionError):
                        pass  # possibly because the discriminator occurs twice
        return cls.from_dict(codec.parse(cls.__name__, data), on_mismatch=on_mismatch)

    @classmethod
    def from_dict(cls, data: Any, *, on_mismatch: OnMismatch = "keep") -> Any:
        """Decode JSON values, as returned by a JSON parser; see `BaseModel.from_json`."""
        data = codec.bounded(cls.__name__, data)
        if on_mismatch == "keep":
            return cls.__decode__(data)
        return codec.decode_strictly(cls.__name__, cls._validated, data)

    @classmethod
    def build(cls) -> None:
        """Import all variants now instead of on first use."""
        for name in cls._names():
            cls._load(name)
        cls._type_adapter()

    # --- unknown variants ---

    @classmethod
    def unknown(cls) -> type[UnknownVariant]:
        """Return the class of objects with an unknown discriminator value, `Unknown…`; created on first use."""
        with _lock:
            if "_unknown" not in cls.__dict__:
                text = f"Variant of `{cls.__name__}` with a `{cls.tag}` that this version does not know; holds all that was sent."
                namespace = {"__module__": cls.__module__, "__doc__": text, "__tag__": cls.tag}
                cls._unknown = new_class(
                    f"Unknown{cls.__name__}", (UnknownVariant,), exec_body=lambda body: body.update(namespace)
                )
            return cls._unknown

    @classmethod
    def module_attribute(cls, name: str) -> Any:
        """Implement `__getattr__` of the union's module."""
        if cls.tag and name == f"Unknown{cls.__name__}":
            return cls.unknown()
        raise AttributeError(f"module {cls.__module__!r} has no attribute {name!r}")

    # --- dispatch ---

    @classmethod
    def _names(cls) -> list[str]:
        return list(dict.fromkeys([*cls.mapping.values(), *filter(None, [cls.default]), *cls.variants]))

    @classmethod
    def arms(cls) -> list[Any]:
        """Return all models and nested unions, imported."""
        return [cls._load(name) for name in cls._names()]

    @classmethod
    def _load(cls, name: str) -> Any:
        """Return the model or nested union with this name."""
        if name not in cls._loaded:
            cls._loaded[name] = resolve(cls.__module__, name)
        return cls._loaded[name]

    @classmethod
    def _select(cls, value: dict[str, Any]) -> Any:
        """Return the model or nested union selected by the discriminator of `value`; None if it is unknown."""
        tag = value.get(cls.tag)
        if type(tag) is not str or tag not in cls.mapping:
            return None
        variant = cls._load(cls.mapping[tag])
        if issubclass(variant, BaseModel):
            cls._by_tag[tag] = variant
        return variant

    @classmethod
    def _recognize(cls, value: dict[str, Any]) -> Any:
        """Return the variant of an object whose discriminator selects none; None if that is unclear."""
        tag = value.get(cls.tag)
        if type(tag) is str and tag:
            return None if cls._is_namespaced else unmistakable(cls._models(cls._names()), value, cls.tag)
        default = [cls.default] if cls.default else []
        fits = max((agreement(model, value, cls.tag) for model in cls._models(default)), default=0)
        if fits < 2:
            found = likest(cls._models(cls._names()), value, cls.tag, only_whole=cls._is_namespaced)
            return found or (cls._default() if fits else None)
        return cls._default()

    @classmethod
    def _default(cls) -> Any:
        """Return the variant of an object without a discriminator, if the schema names one."""
        return cls._load(cls.default) if cls.default else None

    @classmethod
    def _models(cls, names: Iterable[str]) -> list[type[BaseModel]]:
        """Return the models with these names, and those of nested unions."""
        loaded = [cls._load(name) for name in names]
        nested = (each._models(each._names()) if issubclass(each, OpenUnion) else [each] for each in loaded)
        return list(dict.fromkeys(model for models in nested for model in models))

    @classmethod
    def loaded_variants(cls) -> dict[str, type[BaseModel]]:
        """Return the models used so far, by discriminator value."""
        return dict(cls._by_tag)

    @classmethod
    def _sniffer(cls, kind: type[str | bytes | bytearray]) -> Callable[[Any], re.Match[Any] | None]:
        """Return a function that finds the discriminator if it is the first property of JSON text."""
        pattern = rf'\s*{{\s*"{re.escape(cls.tag)}"\s*:\s*"([^"\\]+)"' if cls.tag else r"(?!)"
        find = re.compile(pattern if kind is str else pattern.encode()).match
        return cls._sniffers.setdefault(kind, find)

    @classmethod
    def _prepare_json(cls, tag: str | bytes) -> type[BaseModel] | None:
        variant = cls._select({cls.tag: tag if isinstance(tag, str) else tag.decode("utf-8", "replace")})
        if variant is None or not issubclass(variant, BaseModel):
            return None
        return cls._by_json_tag.setdefault(tag, variant)

    @classmethod
    def dispatch(cls, value: Any) -> Any:
        """Decode a value that should be an object."""
        if type(value) is Object:
            try:
                return cls._by_tag[value[cls.tag]].__decoder__.validate_python(value)
            except (KeyError, TypeError, ValidationError):  # first use, unknown, absent or invalid
                return cls._decode_object(value)
        return cls._instance(value, None)

    @classmethod
    def _validate(cls, value: Any, _: core.ValidatorFunctionWrapHandler, info: core.ValidationInfo) -> Any:
        """Strict validation of a value that should be an object; called by pydantic."""
        return cls._strict(value, info.context) if type(value) is Object else cls._instance(value, info.context)

    @classmethod
    def _instance(cls, value: Any, context: Any) -> Any:
        """Return a model that is one of the variants, or that has all of one, such as the item of another list, as that.

        Raises an error for others.
        """
        if cls.has_instance(value):
            return value
        data = value.to_dict() if cls.tag and isinstance(value, BaseModel) else {}
        if not cls._select(data):
            raise cls._misfit()
        return cls._strict(data, context)

    @classmethod
    def _misfit(cls) -> PydanticCustomError:
        return PydanticCustomError("union_type", "Input should be an object of {union}", {"union": cls.__name__})

    @classmethod
    def _decode_object(cls, value: dict[str, Any]) -> Any:
        """Decode a JSON object to a variant, keeping values that do not match the schema."""
        if cls.variants:
            return cls._first_that_fits(value)
        variant = cls._select(value) or cls._recognize(value)
        return variant.__decode__(value) if variant else codec.decode(cls.unknown(), value)

    @classmethod
    def _first_that_fits(cls, value: dict[str, Any]) -> Any:
        variants = [cls._load(name) for name in cls.variants]
        for variant in variants:
            if issubclass(variant, OpenUnion):
                if variant._select(value) is not None:
                    return variant.__decode__(value)
                continue
            try:
                return variant.__pydantic_validator__.validate_python(value)
            except ValidationError:
                continue
        models = cls._models(cls.variants)
        variant = likest(models, value, cls.tag) or (models[0] if len(models) == 1 else None)
        return variant.__decode__(value) if variant else value

    @classmethod
    def _strict(cls, value: dict[str, Any], context: Any) -> Any:
        """Validate a dict as one of the variants; raises an error if it does not match."""
        if cls.variants:
            errors: list[ValidationError] = []
            for variant in map(cls._load, cls.variants):
                if issubclass(variant, OpenUnion):
                    if variant._select(value) is not None:
                        return variant._strict(value, context)
                    continue
                try:
                    return variant.__pydantic_validator__.validate_python(value, context=context)
                except ValidationError as error:
                    errors.append(error)
            raise min(errors, key=lambda error: error.error_count(), default=cls._misfit())
        variant = cls._select(value)
        if variant is None and value.get(cls.tag) is None:
            variant = cls._default()
        if variant is None:
            if type(value.get(cls.tag)) is str:
                return codec.decode(cls.unknown(), value)
            raise PydanticCustomError(
                "union_tag",
                "{union} needs a string `{tag}`, one of {tags}",
                {"union": cls.__name__, "tag": cls.tag, "tags": ", ".join(cls.mapping)},
            )
        if issubclass(variant, OpenUnion):
            return variant._strict(value, context)
        return variant.__pydantic_validator__.validate_python(value, context=context)

    @classmethod
    def has_instance(cls, value: object) -> bool:
        """Whether a value is an instance of one of the model variants."""
        if isinstance(value, UnknownVariant):
            return bool(cls.tag) and isinstance(value, cls.unknown())
        # A model that has not been imported has no instances.
        loaded = [resolve(cls.__module__, name) for name in cls._names()] if isinstance(value, BaseModel) else []
        return any(isinstance(value, variant) for variant in loaded)

    # --- hooks for the rest of the runtime and for pydantic ---

    @classmethod
    def __takes__(cls, value: Any) -> bool:
        if type(value) is Object and (cls.mapping or cls.variants):
            return True
        return any(type(part) is (salvage.Items if type(value) is list else salvage.Values) for part in cls._parts())

    @classmethod
    def __decode__(cls, value: Any) -> Any:
        """Decode JSON values to a variant, keeping values that do not match the schema."""
        if type(value) is Object and (cls.mapping or cls.variants):
            return cls._decode_object(value)
        try:
            return cls._type_adapter().validate_python(value)
        except ValidationError:
            return salvage.typed(cls._parts(), value)

    @classmethod
    def value_type(cls) -> Any:
        """Return the type of the variants that are not objects; None if there are none."""
        if "_values" not in cls.__dict__:
            cls._values = evaluate(cls.__module__, cls.values) if cls.values else None
        return cls._values

    @classmethod
    def _parts(cls) -> tuple[Any, ...]:
        return salvage.containers(cls.value_type())

    @classmethod
    def _validated(cls, value: Any) -> Any:
        return cls._type_adapter().validate_python(value)

    @classmethod
    def _type_adapter(cls) -> TypeAdapter[Any]:
        if "_adapter" not in cls.__dict__:
            from pydantic import TypeAdapter

            cls._adapter = TypeAdapter(cls)
        return cls._adapter

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core.CoreSchema:
        if cls in _building:  # inside of itself: array of arrays and the like
            return core.no_info_after_validator_function(cls._validated, core.any_schema())
        _building.append(cls)
        try:
            return cls.core_schema(lambda _: handler.generate_schema(cls.value_type()))
        finally:
            _building.remove(cls)

    @classmethod
    def core_schema(cls, generate: Callable[[str], Any]) -> core.CoreSchema:
        """Return the schema of the union; `generate` makes that of the variants that are not objects."""
        choices: list[core.CoreSchema | tuple[core.CoreSchema, str]] = []
        if cls.values:
            choices += arms(core.union_schema([generate(cls.values)]))
        if cls.mapping or cls.variants:
            choices.append(cls._objects())
        return (
            cast("core.CoreSchema", choices[0])
            if len(choices) == 1
            else core.union_schema(choices, mode="left_to_right")
        )

    @classmethod
    def _objects(cls) -> core.CoreSchema:
        """Return the schema of the variants that are objects.

        What it wraps is never used: it tells pydantic the values of the discriminator, for unions of unions.
        """
        tags = {cls.tag: core.typed_dict_field(core.literal_schema([*cls.mapping]))} if cls.mapping else {}
        return core.with_info_wrap_validator_function(
            cls._validate,
            core.typed_dict_schema(tags),
            serialization=core.simple_ser_schema("any"),
            metadata={UNION: cls},
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Return the JSON Schema of all variants, importing them; a recursive reference becomes a plain object."""
        if cls in _described:
            return {"title": cls.__name__, "type": "object"}
        _described.append(cls)
        try:
            variants: list[JsonSchemaValue] = []
            for part in schema["choices"] if schema["type"] == "union" else [schema]:
                if UNION not in part.get("metadata", {}):
                    variants.append(handler(part))
            for name in cls._names():
                variant = cls._load(name)
                if issubclass(variant, OpenUnion):
                    variants.append(variant.__get_pydantic_json_schema__(variant._type_adapter().core_schema, handler))
                else:
                    variant.build()
                    variants.append(variant.__get_pydantic_json_schema__(variant.__pydantic_core_schema__, handler))
            return {"anyOf": variants}
        finally:
            _described.pop()


_lock = Lock()
_building: list[type[OpenUnion]] = []
"""Unions whose core schema is currently being built."""
_described: list[type[OpenUnion]] = []
"""Unions whose JSON Schema is currently being built."""
