"""Base class of generated models."""

from __future__ import annotations

from inspect import cleandoc, getattr_static
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

import pydantic
from pydantic import ConfigDict, GetCoreSchemaHandler, ValidationError

from . import codec, nesting
from .core_schema import adapt
from .decoder import PATIENCE, Decoder, Encoder
from .lookup import MODELS, bind
from .outline import FURTHER
from .representation import represent
from .salvage import plan
from .views import View

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

    from ..calls.response import CallInfo
    from .errors import DecodeIssue

__all__ = ["BaseModel"]

OnMismatch = Literal["keep", "raise"]


if TYPE_CHECKING:
    from pydantic._internal._model_construction import ModelMetaclass as ModelType
else:

    class ModelType(type(pydantic.BaseModel)):
        # `help` shows the fields of a model, and no bookkeeping of classes. (No docstring: `__doc__` is a property.)

        def __getattr__(cls, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name.startswith("_"):
                    raise
            from .attributes import missing_of_class

            raise missing_of_class(cls, name)

        @property
        def __doc__(cls) -> str | None:
            doc = vars(cls).get("__doc__")
            if not doc or not cls.__module__.startswith(MODELS):
                return doc
            from .described import described

            return described(cls, doc)

        @__doc__.setter
        def __doc__(cls, doc: str | None) -> None:
            vars(type)["__doc__"].__set__(cls, doc)

        def __dir__(cls) -> list[str]:
            usual = {*dir(object)}
            names = super().__dir__()
            return [name for name in names if name in usual or is_documented(name, getattr_static(cls, name, None))]


def is_documented(name: str, value: object) -> bool:
    """Whether a name is for users: neither private nor deprecated by pydantic."""
    return not name.startswith("_") and not hasattr(getattr(value, "__func__", value), "__deprecated__")


class CompleteFields:
    """Descriptor of `model_fields`: pydantic's, of a model that is built.

    Until then pydantic knows neither the types of fields whose names are not imported, nor what is declared along with
    them, such as aliases.
    """

    shown: Any = None
    """A function of a model and its fields that returns what is told of them; None: they are told as they are."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> Any:
        owner._complete()
        fields = vars(pydantic.BaseModel)["model_fields"].__get__(instance, owner)
        return fields if self.shown is None else self.shown(owner, fields)


class BaseModel(pydantic.BaseModel, metaclass=ModelType):
    """A JSON object of the API.

    Constructors and pydantic's own methods are strict: a missing field or a wrong type is an error that names the
    field. `from_json` and `from_dict` accept whatever a server sent: values that match the schema are typed, others
    are kept unchanged, and `decode_issues` lists them.

    Only fields that were set or received are serialized: an optional field that was not set is omitted, not null.
    """

    model_config = ConfigDict(
        strict=True,
        extra="allow",
        defer_build=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        ignored_types=(View, CompleteFields),
        ser_json_inf_nan="constants",
    )

    __constants__: ClassVar[dict[str, Any]] = {}
    """Fields with a single possible value; set by the constructor, so that they are always sent."""

    __defaults__: ClassVar[dict[str, Any]] = {}
    """Defaults of the fields of a generated model, as they are declared; see `_runtime.json.declared`."""

    __decoder__: ClassVar[Any] = Decoder()
    """Validator used by `from_json`; see `_runtime.json.decoder`."""
    __patience__: ClassVar[int] = PATIENCE

    __slots__ = ("_call", "_call_info")
    """Metadata of the call that returned the model; not fields, so they are neither compared nor serialized."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.__decoder__ = Decoder()  # do not inherit the validator of the base class
        for base in cls.__bases__:
            if issubclass(base, BaseModel) and base is not BaseModel:
                base.build()  # names in its annotations do not resolve in the module of this class

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        super().__pydantic_init_subclass__(**options)
        if cls.__module__.startswith(MODELS):
            cls.__pydantic_serializer__ = cast("Any", Encoder())

    if TYPE_CHECKING:
        # Only pages iterate, over their items: `for event in client.responses.create(…)` lacks `stream=True`.
        __iter__: ClassVar[None] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

    if not TYPE_CHECKING:  # type checkers see the fields of each model instead
        model_fields = CompleteFields()

        def __init__(self, /, **data: Any) -> None:
            cls = type(self)
            cls._complete()
            self.__pydantic_validator__.validate_python({**cls.__constants__, **data}, self_instance=self, by_name=True)

        def __iter__(self) -> Iterator[tuple[str, Any]]:
            from .attributes import Pair

            return map(Pair, super().__iter__())

        def __getattr__(self, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except AttributeError:
                if any(name in vars(each) for each in type(self).__mro__):  # a property that raises an error of its own
                    raise
            from .attributes import missing  # here and below: only for errors

            raise missing(self, name)

        def __getitem__(self, key: object) -> Any:
            from .attributes import no_item

            raise no_item(self, key)

        @classmethod
        def model_validate(
            cls, obj: Any, *, by_alias: bool | None = True, by_name: bool | None = True, **options: Any
        ) -> Any:
            """See pydantic; takes the names of properties and those of attributes, as `model_dump` writes them."""
            return super().model_validate(obj, by_alias=by_alias, by_name=by_name, **options)

        def model_dump(self, *, by_alias: bool | None = False, **options: Any) -> dict[str, Any]:
            """See pydantic; what its encoder does not bear (see `from_json`) is converted as `to_dict` does.

            `by_alias`: whether keys are the names of the properties, not those of the attributes.
            """
            options["by_alias"] = by_alias
            type(self)._complete()
            try:
                return super().model_dump(**options)
            except (ValueError, UnicodeEncodeError):
                return codec.plain(super().model_dump(**{**options, "mode": "python"}), type(self).__name__)

        def model_dump_json(self, *, indent: int | None = None, by_alias: bool | None = False, **options: Any) -> str:
            """See pydantic, and `model_dump`; what its encoder does not bear is written as `to_json` does."""
            options["by_alias"] = by_alias
            type(self)._complete()
            try:
                return super().model_dump_json(indent=indent, **options)
            except (ValueError, UnicodeEncodeError):
                return codec.written(super().model_dump(**options), type(self).__name__, indent)

        # Tells pydantic that validation may bypass this constructor.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def build(cls) -> None:
        """Build validators and serializers now instead of on first use."""
        cls.model_rebuild()

    @classmethod
    def _complete(cls) -> None:
        """Build what only constructors and pydantic's own methods need."""
        if not cls.__pydantic_complete__:
            cls.build()

    @classmethod
    def from_json(cls, data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> Self:
        """Decode JSON text.

        `on_mismatch="keep"` keeps values that do not match the schema (see `decode_issues`); "raise" raises
        `DecodeError` for them. Raises `DecodeError` if `data` is not valid JSON.
        """
        if on_mismatch == "raise":
            return cls._decode_strictly(codec.parse(cls.__name__, data))
        try:
            model: Self = cls.__decoder__.validate_json(data)
            return model
        except (ValidationError, RecursionError):
            return cls.__decode__(codec.parse(cls.__name__, data))

    @classmethod
    def from_dict(cls, data: dict[str, Any], *, on_mismatch: OnMismatch = "keep") -> Self:
        """Decode JSON values, as returned by a JSON parser; see `from_json`."""
        codec.bounded(cls.__name__, data)
        if on_mismatch == "raise":
            return cls._decode_strictly(data)
        return cls.__decode__(data)

    @classmethod
    def _decode_strictly(cls, data: Any) -> Self:
        return cast("Self", codec.decode_strictly(cls.__name__, super().model_validate, data))

    @classmethod
    def __takes__(cls, value: Any) -> bool:
        return type(value) is dict

    @classmethod
    def __decode__(cls, value: Any) -> Self:
        return cast("Self", codec.decode(cls, value))

    def to_json(
        self,
        *,
        indent: int | None = None,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Serialize all fields that are set, including unknown properties, to JSON text; for the options see `to_dict`.

        `indent`: spaces per level; None (the default) for text without whitespace.
        """
        if warnings:
            self._complete()
        return codec.to_json(
            self,
            indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> dict[str, Any]:
        """Convert all fields that are set to JSON values: dicts, lists, strings, numbers, booleans and None.

        - `mode`: "json" also converts what is no JSON value, in fields that you have set.
        - `use_api_names`: False: keys are the names of the attributes, where they differ from those of the properties.
        - `exclude_unset`: False: includes the defaults of fields that are not set.
        - `exclude_defaults`, `exclude_none`: leave out values that are the default, or None.
        - `warnings`: warn of values that do not match the schema.
        """
        if warnings:
            self._complete()
        found = codec.to_dict(
            self,
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )
        return cast("dict[str, Any]", found)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Build a model without validation, and the models in it, as decoding does; see `from_dict`.

        `values` may be named like the properties or like the attributes. `_fields_set`: attributes that count as set
        besides.
        """
        wires = {name: wire for wire, name in plan(cls).names.items()}
        model = cls.__decode__({wires.get(name, name): value for name, value in values.items()})
        model.__pydantic_fields_set__.update(_fields_set or ())
        return model

    if TYPE_CHECKING:

        @classmethod
        def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self: ...
    else:
        construct = model_construct

    @property
    def decode_issues(self) -> tuple[DecodeIssue, ...]:
        """All places in this model and its nested models where the data from the server does not match the schema."""
        from .issues import issues

        return issues(self)

    @property
    def call_info(self) -> CallInfo | None:
        """Request ID, rate limits, attempts and duration of the call that returned this model; None for others."""
        return cast("CallInfo | None", getattr(self, "_call_info", None))

    @property
    def _request_id(self) -> str | None:
        """ID of the request that returned this model, to quote when contacting the provider.

        Can be set, as programs do that make a response of several.
        """
        private: dict[str, Any] = self.__pydantic_private__ or {}
        if "_request_id" in private:
            return cast("str | None", private["_request_id"])
        return self.call_info.request_id if self.call_info else None

    @_request_id.setter
    def _request_id(self, value: str | None) -> None:
        object.__setattr__(self, "__pydantic_private__", {**(self.__pydantic_private__ or {}), "_request_id": value})

    @classmethod
    def model_rebuild(cls, *, _parent_namespace_depth: int = 2, **options: Any) -> bool | None:
        """See pydantic; names in annotations are resolved in the package of the model."""
        cls._bind()
        return super().model_rebuild(_parent_namespace_depth=_parent_namespace_depth + 1, **options)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        cls._bind()
        schema: CoreSchema = adapt(cls, handler(source))
        return schema

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        made = handler(schema)
        if doc := vars(cls).get("__doc__"):
            handler.resolve_ref_schema(made)["description"] = cleandoc(doc)  # without the fields
        return made

    @classmethod
    def _bind(cls) -> None:
        is_new = (
            cls.__module__.startswith(MODELS) and not cls.__pydantic_complete__
        )  # bound before fields are collected
        if is_new or not cls.__pydantic_fields_complete__ or FURTHER in cls.__annotations__:
            for base in cls.__mro__:
                if issubclass(base, BaseModel) and base is not BaseModel:
                    bind(base.__module__, base.__annotations__)

    def __eq__(self, other: object) -> bool:
        try:
            return super().__eq__(other)
        except RecursionError:
            return nesting.equal(self, other)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        try:
            return super().__deepcopy__(memo)
        except RecursionError:
            return cast("Self", nesting.clone(self))

    def __getstate__(self) -> dict[Any, Any]:
        steps = nesting.freeze(self)
        return super().__getstate__() if steps is None else {"steps": steps}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        steps = state.get("steps")
        super().__setstate__(state if steps is None else nesting.state_of(nesting.built(steps)))

    def __repr__(self) -> str:
        return represent(self)

    __str__ = __repr__

    def _repr_html_(self) -> str:
        """Show the model in a notebook, as a tree that folds."""
        from .notebook import html

        return html(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Show the model in IPython."""
        from .notebook import pretty

        pretty(self, printer)

    def __rich__(self) -> Any:
        """Show the model by `rich.print`."""
        from rich.pretty import Pretty

        from .notebook import under_title

        return Pretty(under_title(self))

    def __rich_repr__(self) -> Iterator[Any]:
        """Show the model by rich within other objects."""
        from .notebook import rich

        return rich(self)


BaseModel.__annotations__.clear()  # pydantic would evaluate them with those of each model
