# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_user_message import LiveDecisionUserMessage as DecisionUserMessage
from openapiopenai.models.live_decision_user_message_content_item import LiveDecisionUserMessageContentItem as ContentPart
from openapiopenai.models.user_message_input_text import UserMessageInputText as ContentPartInputText
from openapiopenai.models.decision_input_image import DecisionInputImage as ContentPartInputImage
from openapiopenai.models.decision_input_json import DecisionInputJSON as ContentPartInputJSON
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .decision_json_object import DecisionJSONObject as DecisionJSONObject
__all__ = ["DecisionUserMessage", "ContentPart", "ContentPartInputText", "ContentPartInputImage", "ContentPartInputJSON", "PropertyInfo", "BaseModel", "DecisionJSONObject"]
