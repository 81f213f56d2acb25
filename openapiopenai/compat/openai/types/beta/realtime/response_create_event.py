# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_response_create import RealtimeBetaClientEventResponseCreate as ResponseCreateEvent
from openapiopenai.models.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams as Response
from openapiopenai.models.realtime_beta_response_create_params_tools_item import RealtimeBetaResponseCreateParamsToolsItem as ResponseTool
from ...._models import BaseModel as BaseModel
from ...shared.metadata import Metadata as Metadata
from .conversation_item_with_reference import ConversationItemWithReference as ConversationItemWithReference
__all__ = ["ResponseCreateEvent", "Response", "ResponseTool", "BaseModel", "Metadata", "ConversationItemWithReference"]
