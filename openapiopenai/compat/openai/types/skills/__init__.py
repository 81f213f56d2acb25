# Names of the official SDK, generated: openapiopenai drift names
from .skill_version import SkillVersion as SkillVersion
from .skill_version_list import SkillVersionList as SkillVersionList
from .version_list_params import VersionListParams as VersionListParams
from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
from .version_create_params import VersionCreateParams as VersionCreateParams
