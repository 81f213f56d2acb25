# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_artifact_deleted import AgentSessionArtifactDeleted as SessionArtifactDeleted
from ....._models import BaseModel as BaseModel
__all__ = ["SessionArtifactDeleted", "BaseModel"]
