# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_skill_version_body import CreateSkillVersionBodyDict as VersionCreateParams
__all__ = ["VersionCreateParams"]
