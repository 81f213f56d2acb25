# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_function_call_output import RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput
from ..._models import BaseModel as BaseModel
