# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_output_command_execution_output_delta_event import AgentOutputCommandExecutionOutputDeltaEvent as AgentOutputCommandExecutionOutputDeltaEvent
from ..._models import BaseModel as BaseModel
