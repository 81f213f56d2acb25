# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_resume_subagent_call_item import AgentResumeSubagentCallItem as AgentResumeSubagentCallItem
