# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.set_default_skill_version_body import SetDefaultSkillVersionBodyDict as SkillUpdateParams
__all__ = ["SkillUpdateParams"]
