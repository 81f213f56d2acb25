"""Packaging of openapiopenai."""

import re
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).parent
VERSION = re.search(r'__version__ = "(.+)"', (ROOT / "openapiopenai" / "__init__.py").read_text())[1]

setup(
    name="openapiopenai",
    version=VERSION,
    description="Fast, lossless, fully typed Python SDK for the OpenAI API, generated from a spec that you own",
    long_description=(ROOT / "README.md").read_text(),
    long_description_content_type="text/markdown",
    license="MIT",
    license_files=["LICENSE", "NOTICE"],
    packages=find_packages(include=["openapiopenai", "openapiopenai.*"]),
    package_data={"openapiopenai": ["py.typed", "*.pyi", "models/*.pyi"]},
    python_requires=">=3.11",
    install_requires=[
        "pydantic>=2.11,<3",
        "python-dateutil>=2.8",
        "typing_extensions>=4.12.2",
        "urllib3>=1.26.15,<3",
    ],
    extras_require={
        "aio": ["aiohttp>=3.13.4,<4"],
        "realtime": ["websockets>=15,<18"],
        "socks": ["python-socks>=2.8,<4"],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Developers",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
        "Typing :: Typed",
    ],
)
