# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_skill_version_body import CreateSkillVersionBodyDict as VersionCreateParams
from ..._types import FileTypes as FileTypes
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["VersionCreateParams", "FileTypes", "SequenceNotStr"]
