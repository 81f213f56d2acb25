# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.computer_action import ComputerActionDict as _ComputerActionDict
ComputerActionListParam: TypeAlias = list[_ComputerActionDict]
from openapiopenai.models.computer_action import ComputerActionDict as ComputerActionParam
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
__all__ = ["ComputerActionListParam", "ComputerActionParam", "Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait", "SequenceNotStr"]
