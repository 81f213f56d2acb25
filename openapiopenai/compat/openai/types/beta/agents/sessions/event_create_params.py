# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_agent_session_event_request import CreateAgentSessionEventRequestDict as EventCreateParams
__all__ = ["EventCreateParams"]
