import pytest

from cbm_backend.catalogue import profile as profiles
from cbm_backend.catalogue.bands import NATIVE_RESOLUTION
from cbm_backend.catalogue.item import CARDS
from cbm_backend.errors import InputError, NotFound

OURS = sorted(profiles.FOLDER.glob("*.toml"))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_every_profile_can_be_read(path):
    profile = profiles.read(path)
    assert profile.name == path.stem
    assert set(profile.assets) <= set(NATIVE_RESOLUTION)
    assert set(profile.collections) | set(profile.product_types) <= set(CARDS)
    assert not profile.url or profile.url.startswith("https://")
    assert bool(profile.published_by) <= bool(profile.published)


def test_the_providers_of_the_manual_are_there():
    kinds = {profile.kind for profile in map(profiles.read, OURS)}
    assert kinds == {"stac-api", "static-stac", "odata", "opensearch", "database", "folder"}
    # There is no B08_20m and no B8A_10m.
    assert profiles.get("cdse").assets["B8A"] == ("B8A_20m",)


def test_an_administrators_profile_stands_before_ours(tmp_path, monkeypatch):
    monkeypatch.setenv("CBM_CONFIG_DIR", str(tmp_path))
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "own.toml").write_text(
        'name = "cdse"\nkind = "stac-api"\ntitle = "A mirror"\nurl = "https://x/"'
    )
    assert profiles.get("cdse").title == "A mirror"
    (folder / "wrong.toml").write_text('name = "x"\nkind = "ftp"\ntitle = "t"')
    with pytest.raises(InputError, match=r"wrong\.toml: kind"):
        profiles.profiles()
    (folder / "wrong.toml").write_text('name = "x"\nkind = "folder"\ntitle = "t"\npassword = "p"')
    with pytest.raises(InputError, match=r"wrong\.toml: password"):
        profiles.profiles()
    (folder / "wrong.toml").write_text("name = ")
    with pytest.raises(InputError, match=r"wrong\.toml"):
        profiles.profiles()


def test_an_unknown_source_names_the_known():
    with pytest.raises(NotFound, match="earth-search"):
        profiles.get("nowhere")
