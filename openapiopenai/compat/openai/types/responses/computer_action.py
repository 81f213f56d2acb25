# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_action import ComputerAction as ComputerAction
from openapiopenai.models.click_param import ClickParam as Click
from openapiopenai.models.double_click_action import DoubleClickAction as DoubleClick
from openapiopenai.models.drag_param import DragParam as Drag
from openapiopenai.models.coord_param import CoordParam as DragPath
from openapiopenai.models.key_press_action import KeyPressAction as Keypress
from openapiopenai.models.move_param import MoveParam as Move
from openapiopenai.models.screenshot_param import ScreenshotParam as Screenshot
from openapiopenai.models.scroll_param import ScrollParam as Scroll
from openapiopenai.models.type_param import TypeParam as Type
from openapiopenai.models.wait_param import WaitParam as Wait
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["ComputerAction", "Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait", "PropertyInfo", "BaseModel"]
