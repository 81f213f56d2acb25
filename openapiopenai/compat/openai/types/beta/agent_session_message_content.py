# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_message_content import AgentSessionMessageContent as AgentSessionMessageContent
from openapiopenai.models.user_message_input_text import UserMessageInputText as MessageContentResourceInputText
from openapiopenai.models.input_content_resource_input_image import InputContentResourceInputImage as MessageContentResourceInputImage
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as MessageContentResourceOutputText
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionMessageContent", "MessageContentResourceInputText", "MessageContentResourceInputImage", "MessageContentResourceOutputText", "PropertyInfo", "BaseModel"]
