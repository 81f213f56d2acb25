# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_agent_session_event_request import CreateAgentSessionEventRequestDict as EventCreateParams
from ....._utils import PropertyInfo as PropertyInfo
from ...agent_session_input_param import AgentSessionInputParam as AgentSessionInputParam
__all__ = ["EventCreateParams", "PropertyInfo", "AgentSessionInputParam"]
