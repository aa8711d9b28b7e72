"""Runs conanfile.py with stand-ins for Conan's modules, and compares what it packs with an installed tree: check_recipe.py SOURCE INSTALLED SCRATCH"""

import fnmatch
import importlib.util
import os
import shutil
import sys
import types

source, installed, scratch = (os.path.abspath(path) for path in sys.argv[1:4])


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made


def load(recipe, path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def copy(recipe, pattern, src, dst):
    for folder, _, names in os.walk(src):
        for name in names:
            relative = os.path.relpath(os.path.join(folder, name), src)
            if fnmatch.fnmatch(relative, pattern):
                os.makedirs(os.path.dirname(os.path.join(dst, relative)), exist_ok=True)
                shutil.copyfile(os.path.join(src, relative), os.path.join(dst, relative))


class Information:
    def __init__(self):
        self.properties = {}
        self.components = {}
        self.requires = []
        self.bindirs = ["bin"]
        self.libdirs = ["lib"]

    def set_property(self, name, value):
        self.properties[name] = value


class Components(dict):
    def __missing__(self, name):
        self[name] = Information()
        return self[name]


class Package:
    def __init__(self):
        self.cleared = False

    def clear(self):
        self.cleared = True


class ConanFile:
    def __init__(self):
        self.required = {}

    def requires(self, reference, **traits):
        name, version = reference.split("/")
        self.required[name] = (version, traits)


needed_standard = []
module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=lambda recipe, standard: needed_standard.append(standard))
module("conan.tools.files", copy=copy, load=load)
module("conan.tools.layout", basic_layout=lambda recipe: None)

spec = importlib.util.spec_from_file_location("conanfile", os.path.join(source, "conanfile.py"))
loaded = importlib.util.module_from_spec(spec)
spec.loader.exec_module(loaded)
recipe = loaded.EntenteConan()

shutil.rmtree(scratch, ignore_errors=True)
recipe.recipe_folder = source
recipe.source_folder = source
recipe.package_folder = os.path.join(scratch, "package")
recipe.info = Package()
recipe.cpp_info = Information()
recipe.cpp_info.components = Components()
recipe.set_version()
recipe.layout()
recipe.requirements()
recipe.validate()
recipe.package_id()
recipe.package()
recipe.package_info()


def tree(top):
    return sorted(os.path.relpath(os.path.join(folder, name), top) for folder, _, names in os.walk(top) for name in names)


def expect(what, is_so):
    if not is_so:
        sys.exit(f"conanfile.py: {what}")


header = load(None, os.path.join(source, "include", "entente", "version.hpp"))
expect(f"its version is {recipe.version}", f'ENTENTE_VERSION_STRING "{recipe.version}"' in header)
packed = tree(os.path.join(recipe.package_folder, "include"))
expect("it packs other headers than CMake installs", packed == tree(os.path.join(installed, "include")))
expect("it packs no licence", os.path.exists(os.path.join(recipe.package_folder, "licenses", "LICENSE")))
module_folder = os.path.join("share", "cmake", "entente")
compiled = [os.path.join(module_folder, name) for name in ["entente-compiled.cmake"] + [os.path.join("src", name) for name in os.listdir(os.path.join(installed, module_folder, "src"))]]
expect("it packs something else", tree(recipe.package_folder) == sorted(["licenses/LICENSE"] + [os.path.join("share", "entente", name) for name in tree(os.path.join(installed, "share", "entente"))] + compiled + ["include/" + name for name in packed]))
expect("it defines no compiled targets", recipe.cpp_info.properties["cmake_build_modules"] == [os.path.join(module_folder, "entente-compiled.cmake")])
expect("its package id depends on something", recipe.info.cleared)
expect("it does not ask for C++20", needed_standard == [20])
expect("its components are not core and format", sorted(recipe.cpp_info.components) == ["core", "format"])
core, with_format = recipe.cpp_info.components["core"], recipe.cpp_info.components["format"]
expect("core needs more than Boost's headers", core.requires == ["boost::headers"])
expect("format does not need core and fmt", with_format.requires == ["core", "fmt::fmt"])
for component in (core, with_format):
    expect("a header library has no folders of libraries", component.libdirs == [] and component.bindirs == [])
for name in (requirement.split("::")[0] for component in (core, with_format) for requirement in component.requires if "::" in requirement):
    expect(f"{name} is used and not required", name in recipe.required)
expect("an option would change what is packed", not hasattr(recipe, "options"))
expect("the test package is not there", os.path.isfile(os.path.join(source, recipe.test_package_folder, "conanfile.py")))
compile(load(None, os.path.join(source, recipe.test_package_folder, "conanfile.py")), "conanfile.py", "exec")
