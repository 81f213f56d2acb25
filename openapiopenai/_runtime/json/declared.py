"""`BaseModel` of generated models, whose fields pydantic collects when they are first needed.

When pydantic makes a model, it evaluates all annotations of the class, which takes most of the time. Decoding does not
need that (see `outline`), nor does whatever only reads the values of fields. So pydantic is given the class without its
fields at first.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any

from . import model
from .lookup import texts
from .outline import FURTHER

if TYPE_CHECKING:
    from .model import BaseModel as BaseModel
else:

    class Declaring(type(model.BaseModel)):
        """Makes an ordinary model of the declaration of a generated one."""

        def __new__(mcs, name, bases, namespace):
            bases = tuple(model.BaseModel if base is BaseModel else base for base in bases)
            annotations = namespace.pop("__annotations__", {})
            defaults = {field: namespace.pop(field) for field in annotations if field in namespace}
            further = {FURTHER: annotations[FURTHER]} if FURTHER in annotations else {}
            cls = _made(name, bases, {**namespace, "__annotations__": further})
            cls.__annotations__ = annotations
            cls.__defaults__ = defaults
            cls.__pydantic_fields__ = Fields(cls)
            return cls

    BaseModel = type.__new__(Declaring, "BaseModel", (), {})
    """Stands for the base class in generated classes, which have the real one when they are made."""


class Fields:
    """Descriptor of `__pydantic_fields__`, which has pydantic collect the fields on first use."""

    def __init__(self, cls: type[model.BaseModel]) -> None:
        self.cls = cls

    def __get__(self, instance: object, owner: type) -> Any:
        cls = self.cls
        with _lock:
            if vars(cls)["__pydantic_fields__"] is self:
                own = {"__module__": cls.__module__, "__annotations__": texts(cls.__annotations__), **cls.__defaults__}
                name = f"{cls.__name__}: fields"  # its own name is that of `cls` in annotations, which may refer to it
                cls.__pydantic_fields__ = _made(name, cls.__bases__, own).__pydantic_fields__
        return vars(cls)["__pydantic_fields__"]


def _made(name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
    """Return a model; its annotations are evaluated in its module alone, not in the function that makes it as well."""
    make: Any = type(model.BaseModel)
    return make(name, bases, namespace, __pydantic_reset_parent_namespace__=False)


_lock = RLock()
