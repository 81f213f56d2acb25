# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_automation_target_resource_new_session_input_content_item import AgentAutomationTargetResourceNewSessionInputContentItem as InputContent
from openapiopenai.models.user_message_input_text import UserMessageInputText as InputContentResourceInputText
from openapiopenai.models.input_content_resource_input_image import InputContentResourceInputImage as InputContentResourceInputImage
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["InputContent", "InputContentResourceInputText", "InputContentResourceInputImage", "PropertyInfo", "BaseModel"]
