# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_assistant_message import LiveDecisionAssistantMessage as DecisionStoredAssistantMessage
from openapiopenai.models.live_decision_assistant_message_content_item import LiveDecisionAssistantMessageContentItem as ContentPart
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as ContentPartOutputText
from openapiopenai.models.chat_completion_request_message_content_part_refusal import ChatCompletionRequestMessageContentPartRefusal as ContentPartRefusal
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionStoredAssistantMessage", "ContentPart", "ContentPartOutputText", "ContentPartRefusal", "PropertyInfo", "BaseModel"]
