# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_tool_call import ComputerToolCall as ResponseComputerToolCall
from openapiopenai.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam as PendingSafetyCheck
from openapiopenai.models.computer_action import ComputerAction as Action
from openapiopenai.models.click_param import ClickParam as ActionClick
from openapiopenai.models.double_click_action import DoubleClickAction as ActionDoubleClick
from openapiopenai.models.drag_param import DragParam as ActionDrag
from openapiopenai.models.coord_param import CoordParam as ActionDragPath
from openapiopenai.models.key_press_action import KeyPressAction as ActionKeypress
from openapiopenai.models.move_param import MoveParam as ActionMove
from openapiopenai.models.screenshot_param import ScreenshotParam as ActionScreenshot
from openapiopenai.models.scroll_param import ScrollParam as ActionScroll
from openapiopenai.models.type_param import TypeParam as ActionType
from openapiopenai.models.wait_param import WaitParam as ActionWait
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .computer_action_list import ComputerActionList as ComputerActionList
__all__ = ["ResponseComputerToolCall", "PendingSafetyCheck", "Action", "ActionClick", "ActionDoubleClick", "ActionDrag", "ActionDragPath", "ActionKeypress", "ActionMove", "ActionScreenshot", "ActionScroll", "ActionType", "ActionWait", "PropertyInfo", "BaseModel", "ComputerActionList"]
