# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.click_param import ClickParamDict as _ClickParamDict
from openapiopenai.models.double_click_action import DoubleClickActionDict as _DoubleClickActionDict
from openapiopenai.models.drag_param import DragParamDict as _DragParamDict
from openapiopenai.models.key_press_action import KeyPressActionDict as _KeyPressActionDict
from openapiopenai.models.move_param import MoveParamDict as _MoveParamDict
from openapiopenai.models.screenshot_param import ScreenshotParamDict as _ScreenshotParamDict
from openapiopenai.models.scroll_param import ScrollParamDict as _ScrollParamDict
from openapiopenai.models.type_param import TypeParamDict as _TypeParamDict
from openapiopenai.models.wait_param import WaitParamDict as _WaitParamDict
ComputerActionParam: TypeAlias = Union[_ClickParamDict, _DoubleClickActionDict, _DragParamDict, _KeyPressActionDict, _MoveParamDict, _ScreenshotParamDict, _ScrollParamDict, _TypeParamDict, _WaitParamDict]
from openapiopenai.models.click_param import ClickParamDict as Click
from openapiopenai.models.double_click_action import DoubleClickActionDict as DoubleClick
from openapiopenai.models.drag_param import DragParamDict as Drag
from openapiopenai.models.coord_param import CoordParamDict as DragPath
from openapiopenai.models.key_press_action import KeyPressActionDict as Keypress
from openapiopenai.models.move_param import MoveParamDict as Move
from openapiopenai.models.screenshot_param import ScreenshotParamDict as Screenshot
from openapiopenai.models.scroll_param import ScrollParamDict as Scroll
from openapiopenai.models.type_param import TypeParamDict as Type
from openapiopenai.models.wait_param import WaitParamDict as Wait
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["ComputerActionParam", "Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait", "SequenceNotStr"]
