# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_in_progress_event import AgentSessionInProgressEvent as AgentSessionInProgressEvent
