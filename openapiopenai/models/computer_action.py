# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ComputerAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.click_param import ClickParam, ClickParamDict
    from openapiopenai.models.double_click_action import DoubleClickAction, DoubleClickActionDict
    from openapiopenai.models.drag_param import DragParam, DragParamDict
    from openapiopenai.models.key_press_action import KeyPressAction, KeyPressActionDict
    from openapiopenai.models.move_param import MoveParam, MoveParamDict
    from openapiopenai.models.screenshot_param import ScreenshotParam, ScreenshotParamDict
    from openapiopenai.models.scroll_param import ScrollParam, ScrollParamDict
    from openapiopenai.models.type_param import TypeParam, TypeParamDict
    from openapiopenai.models.wait_param import WaitParam, WaitParamDict

__all__ = [
    "ComputerAction",
    "ComputerActionDict",
    "UnknownComputerAction",
]


if TYPE_CHECKING:

    class UnknownComputerAction(UnknownVariant):
        """Variant of `ComputerAction` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ComputerAction: TypeAlias = (
        ClickParam
        | DoubleClickAction
        | DragParam
        | KeyPressAction
        | MoveParam
        | ScreenshotParam
        | ScrollParam
        | TypeParam
        | WaitParam
        | UnknownComputerAction
    )
    """An action to perform on a computer, such as a click, typing or a screenshot."""
    ComputerActionDict: TypeAlias = (
        ClickParamDict
        | DoubleClickActionDict
        | DragParamDict
        | KeyPressActionDict
        | MoveParamDict
        | ScreenshotParamDict
        | ScrollParamDict
        | TypeParamDict
        | WaitParamDict
    )
    """`ComputerAction` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ComputerAction:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ComputerAction:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ComputerActionDict = AS_GIVEN

    class ComputerAction(OpenUnion):
        tag = "type"
        mapping = {
            "click": "ClickParam",
            "double_click": "DoubleClickAction",
            "drag": "DragParam",
            "keypress": "KeyPressAction",
            "move": "MoveParam",
            "screenshot": "ScreenshotParam",
            "scroll": "ScrollParam",
            "type": "TypeParam",
            "wait": "WaitParam",
        }

    from_json = ComputerAction.from_json
    from_dict = ComputerAction.from_dict
    __getattr__ = ComputerAction.module_attribute
