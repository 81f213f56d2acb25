# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool_call import ComputerToolCallDict as ResponseComputerToolCallParam
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParamDict as PendingSafetyCheck
from openapiopenai.models.computer_action import ComputerActionDict as Action
from openapiopenai.models.click_param import ClickParamDict as ActionClick
from openapiopenai.models.double_click_action import DoubleClickActionDict as ActionDoubleClick
from openapiopenai.models.drag_param import DragParamDict as ActionDrag
from openapiopenai.models.coord_param import CoordParamDict as ActionDragPath
from openapiopenai.models.key_press_action import KeyPressActionDict as ActionKeypress
from openapiopenai.models.move_param import MoveParamDict as ActionMove
from openapiopenai.models.screenshot_param import ScreenshotParamDict as ActionScreenshot
from openapiopenai.models.scroll_param import ScrollParamDict as ActionScroll
from openapiopenai.models.type_param import TypeParamDict as ActionType
from openapiopenai.models.wait_param import WaitParamDict as ActionWait
from ..._types import SequenceNotStr as SequenceNotStr
from .computer_action_list_param import ComputerActionListParam as ComputerActionListParam
__all__ = ["ResponseComputerToolCallParam", "PendingSafetyCheck", "Action", "ActionClick", "ActionDoubleClick", "ActionDrag", "ActionDragPath", "ActionKeypress", "ActionMove", "ActionScreenshot", "ActionScroll", "ActionType", "ActionWait", "SequenceNotStr", "ComputerActionListParam"]
