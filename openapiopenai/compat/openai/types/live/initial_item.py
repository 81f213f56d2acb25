# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_initial_item import LiveInitialItem as InitialItem
from openapiopenai.models.live_initial_item_developer import LiveInitialItemDeveloper as Developer
from openapiopenai.models.realtime_conversation_item_message_system_content_item import RealtimeConversationItemMessageSystemContentItem as DeveloperContent
from openapiopenai.models.live_initial_item_user import LiveInitialItemUser as User
from openapiopenai.models.realtime_conversation_item_message_system_content_item import RealtimeConversationItemMessageSystemContentItem as UserContent
from openapiopenai.models.live_initial_item_assistant import LiveInitialItemAssistant as Assistant
from openapiopenai.models.live_initial_item_assistant_content_item import LiveInitialItemAssistantContentItem as AssistantContent
from openapiopenai.models.message_request_content_text_object import MessageRequestContentTextObject as AssistantContentText
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as AssistantContentOutputText
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["InitialItem", "Developer", "DeveloperContent", "User", "UserContent", "Assistant", "AssistantContent", "AssistantContentText", "AssistantContentOutputText", "PropertyInfo", "BaseModel"]
