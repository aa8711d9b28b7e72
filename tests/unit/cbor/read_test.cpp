// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#include <entente/cbor/read.hpp>

#include <entente/cbor/write.hpp>
#include <entente/json/write.hpp>
#include <entente/model/dossier.hpp>

#include <support/catch.hpp>
#include <support/story.hpp>

#include <boost/describe/class.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// Whether the quick pass takes bytes; where it does, the long way must give the same.
template <class T>
bool is_quick(std::string_view bytes, json::read_options const& options = {}) {
    T made{};
    if (!cbor::detail::decoder(bytes, options).read_document(layout_of<T>, &made)) {
        return false;
    }
    auto const by_text = cbor::detail::read_as_text<T>(bytes, options);
    REQUIRE(by_text);
    CHECK(*by_text == made);
    return true;
}

std::string bytes_of(std::string_view hex) {
    std::string result;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        result.push_back(static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
    }
    return result;
}

/// The JSON text of one item, or the code of what is wrong with it.
std::string json_of(std::string_view hex) {
    std::string out;
    auto const bytes = bytes_of(hex);
    cbor::detail::cursor in(bytes, 1000);
    return cbor::detail::to_json(in, {}, out).document()
               ? out
               : std::string(cbor::detail::code_of(in.error())) + '@' + std::to_string(in.offset());
}

struct signal_of_bytes {
    std::string name{};
    std::int64_t number{};
    std::optional<double> share{};
    std::vector<std::string> parts{};
    bool loud = false;

    friend bool operator==(signal_of_bytes const&, signal_of_bytes const&) = default;
};

BOOST_DESCRIBE_STRUCT(signal_of_bytes, (), (name, number, share, parts, loud))

/// Counts how often it is made, and holds others of its kind.
struct counted_box {
    static inline std::size_t made = 0;

    counted_box() { ++made; }

    std::vector<counted_box> in{};
    entente::extensions extensions{};

    friend bool operator==(counted_box const&, counted_box const&) = default;
};

BOOST_DESCRIBE_STRUCT(counted_box, (), (in, extensions))

} // namespace

TEST_CASE("cbor::read: reads every example of RFC 8949, appendix A, or refuses items that JSON does not have") {
    struct example {
        char const* hex;
        char const* text;
    };
    for (auto const& [hex, text] : std::vector<example>{
             {"00", "0"},
             {"01", "1"},
             {"0a", "10"},
             {"17", "23"},
             {"1818", "24"},
             {"1819", "25"},
             {"1864", "100"},
             {"1903e8", "1000"},
             {"1a000f4240", "1000000"},
             {"1b000000e8d4a51000", "1000000000000"},
             {"1bffffffffffffffff", "18446744073709551615"},
             {"c249010000000000000000", "E005@1"},
             {"3bffffffffffffffff", "-18446744073709551616"},
             {"c349010000000000000000", "E005@1"},
             {"20", "-1"},
             {"29", "-10"},
             {"3863", "-100"},
             {"3903e7", "-1000"},
             {"f90000", "0.0"},
             {"f98000", "-0.0"},
             {"f93c00", "1.0"},
             {"fb3ff199999999999a", "1.1"},
             {"f93e00", "1.5"},
             {"f97bff", "65504.0"},
             {"fa47c35000", "1e+05"},
             {"fa7f7fffff", "3.4028234663852886e+38"},
             {"fb7e37e43c8800759c", "1e+300"},
             {"f90001", "5.960464477539063e-08"},
             {"f90400", "6.103515625e-05"},
             {"f9c400", "-4.0"},
             {"fbc010666666666666", "-4.1"},
             {"f97c00", "E005@0"},
             {"f97e00", "E005@0"},
             {"f9fc00", "E005@0"},
             {"fa7f800000", "E005@0"},
             {"fa7fc00000", "E005@0"},
             {"faff800000", "E005@0"},
             {"fb7ff0000000000000", "E005@0"},
             {"fb7ff8000000000000", "E005@0"},
             {"fbfff0000000000000", "E005@0"},
             {"f4", "false"},
             {"f5", "true"},
             {"f6", "null"},
             {"f7", "null"},
             {"f0", "E005@0"},
             {"f8ff", "E005@0"},
             {"c074323031332d30332d32315432303a30343a30305a", "\"2013-03-21T20:04:00Z\""},
             {"c11a514b67b0", "1363896240"},
             {"c1fb41d452d9ec200000", "1363896240.5"},
             {"d74401020304", "E005@1"},
             {"d818456449455446", "E005@2"},
             {"d82076687474703a2f2f7777772e6578616d706c652e636f6d", "\"http://www.example.com\""},
             {"40", "E005@0"},
             {"4401020304", "E005@0"},
             {"60", "\"\""},
             {"6161", "\"a\""},
             {"6449455446", "\"IETF\""},
             {"62225c", "\"\\\"\\\\\""},
             {"62c3bc", "\"ü\""},
             {"63e6b0b4", "\"水\""},
             {"64f0908591", "\"𐅑\""},
             {"80", "[]"},
             {"83010203", "[1,2,3]"},
             {"8301820203820405", "[1,[2,3],[4,5]]"},
             {"98190102030405060708090a0b0c0d0e0f101112131415161718181819",
              "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25]"},
             {"a0", "{}"},
             {"a201020304", "E006@1"},
             {"a26161016162820203", "{\"a\":1,\"b\":[2,3]}"},
             {"826161a161626163", "[\"a\",{\"b\":\"c\"}]"},
             {"a56161614161626142616361436164614461656145", "{\"a\":\"A\",\"b\":\"B\",\"c\":\"C\",\"d\":\"D\",\"e\":\"E\"}"},
             {"5f42010243030405ff", "E005@0"},
             {"7f657374726561646d696e67ff", "\"streaming\""},
             {"9fff", "[]"},
             {"9f018202039f0405ffff", "[1,[2,3],[4,5]]"},
             {"9f01820203820405ff", "[1,[2,3],[4,5]]"},
             {"83018202039f0405ff", "[1,[2,3],[4,5]]"},
             {"83019f0203ff820405", "[1,[2,3],[4,5]]"},
             {"9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff",
              "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25]"},
             {"bf61610161629f0203ffff", "{\"a\":1,\"b\":[2,3]}"},
             {"826161bf61626163ff", "[\"a\",{\"b\":\"c\"}]"},
             {"bf6346756ef563416d7421ff", "{\"Fun\":true,\"Amt\":-2}"}}) {
        INFO(hex);
        CHECK(json_of(hex) == text);
    }
}

TEST_CASE("cbor::read: refuses ill-formed input at its byte, and false lengths cost nothing") {
    CHECK(json_of("") == "E001@0");
    CHECK(json_of("1c") == "E002@0");
    CHECK(json_of("1f") == "E002@0");
    CHECK(json_of("ff") == "E003@0");
    CHECK(json_of("81ff") == "E003@1");
    CHECK(json_of("a161") == "E001@2");
    CHECK(json_of("7f01ff") == "E002@1");
    CHECK(json_of("7f7f6161ffff") == "E002@1");
    CHECK(json_of("f818") == "E002@0");
    CHECK(json_of("0000") == "E007@1");
    CHECK(json_of("9b8000000000000000") == "E001@9"); // 2^63 elements
    CHECK(json_of("7bffffffffffffffff61") == "E001@9");
    CHECK(json_of("bb7fffffffffffffff6161") == "E001@11");
    std::string deep;
    for (int i = 0; i != 100'000; ++i) {
        deep += "81";
    }
    CHECK(json_of(deep) == "E004@256");
    std::string tags;
    for (int i = 0; i != 100'000; ++i) {
        tags += "c1";
    }
    CHECK(json_of(tags + "00") == "0");
    CHECK(cbor::read<int>(std::string("\x01", 1), {.max_size = 0}).report().all().at(0).code == "E008");
}

TEST_CASE("cbor::read: gives JSON's findings, with byte offsets") {
    // {"name": "a", "number": "b", "louud": true}
    auto const bytes = bytes_of("a3646e616d656161666e756d6265726162656c6f757564f5");
    auto const found = cbor::read<signal_of_bytes>(bytes);
    REQUIRE_FALSE(found);
    REQUIRE(found.report().count(severity::error) == 2);
    CHECK(found.report().all().at(0).code == "J020");
    CHECK(found.report().all().at(0).pointer == "/number");
    CHECK(found.report().all().at(0).place->offset == 15);
    CHECK(found.report().all().at(1).suggestion == "did you mean \"loud\"?");
    CHECK(found.report().all().at(1).place->offset == 17);
    CHECK(cbor::read<signal_of_bytes>(bytes_of("a3646e616d656161646e616d656162666e756d62657200")).report().all().at(0).code ==
          "J023");                                                                                          // twice
    CHECK(cbor::read<signal_of_bytes>(bytes_of("a1646e616d6562ff41")).report().all().at(0).code == "J007"); // not UTF-8
    CHECK(cbor::read<std::int8_t>(bytes_of("3863")).report().empty());
    CHECK(cbor::read<std::int8_t>(bytes_of("38ff")).report().all().at(0).code == "J026");
    CHECK(cbor::read<std::uint64_t>(bytes_of("1bffffffffffffffff")));
    CHECK_FALSE(cbor::read<std::int64_t>(bytes_of("3bffffffffffffffff")));
}

TEST_CASE("cbor::read: a dossier comes back, and every cut or changed byte gives a value or findings") {
    auto const& story = support::story();
    auto const bytes = cbor::write(story);
    auto const back = cbor::read<dossier>(bytes);
    REQUIRE(back);
    CHECK(*back == story);
    CHECK(is_quick<dossier>(bytes));
    CHECK(is_quick<dossier>(cbor::write(story, {.share_strings = true})));
    dossier few;
    few.channels.assign(story.channels.begin(), story.channels.begin() + 2);
    few.actors.assign(story.actors.begin(), story.actors.begin() + 2);
    few.extensions.set("x-more", R"({"b":["abc",1.5,null],"a":"abc"})");
    for (bool const shares : {false, true}) {
        auto const small_bytes = cbor::write(few, {.share_strings = shares});
        CHECK(is_quick<dossier>(small_bytes));
        for (std::size_t i = 0; i != small_bytes.size(); ++i) {
            std::vector<char> const exact(small_bytes.begin(),
                                          small_bytes.begin() + static_cast<std::ptrdiff_t>(i)); // no byte after it
            CHECK_FALSE(cbor::read<dossier>({exact.data(), exact.size()}));
        }
        std::size_t read = 0;
        for (std::size_t i = 0; i != small_bytes.size(); ++i) {
            for (unsigned const flip : {i % 2 == 0 ? 1U : 0x20U, 0x80U}) {
                auto changed = small_bytes;
                changed[i] = static_cast<char>(static_cast<unsigned char>(changed[i]) ^ flip);
                std::vector<char> const exact(changed.begin(), changed.end()); // no byte after it
                auto const made = cbor::read<dossier>({exact.data(), exact.size()});
                read += made ? 1U : 0U;
                CHECK((made || made.report().count(severity::error) != 0));
                CHECK((!is_quick<dossier>({exact.data(), exact.size()}) || made));
            }
        }
        CHECK(read != 0);
    }
}

TEST_CASE("cbor::read: reads shared strings in the namespace of their reference") {
    // The examples of the tags' specification, with text for its bytes.
    CHECK(
        json_of("d9010083a36472616e6b0465636f756e741901a1646e616d6568436f636b7461696ca3d819026442617468d81901190138d8190004a3d81902"
                "64466f6f64d819011902b3d8190004") ==
        R"([{"rank":4,"count":417,"name":"Cocktail"},{"name":"Bath","count":312,"rank":4},{"name":"Food","count":691,"rank":4}])");
    CHECK(json_of("d901008563616161d81900d90100836362626263616161d81901d901008263636363d81900d81900") ==
          R"(["aaa","aaa",["bbb","aaa","aaa"],["ccc","ccc"],"aaa"])");
    std::string const many =
        "d9010098206131633232326333333361346335353563363636633737376338383863393939636161616362626263636363636464646365656563666666"
        "63676767636868686369696963"
        "6a6a6a636b6b6b636c6c6c636d6d6d636e6e6e636f6f6f637070706371717163727272d819016473737373d8191763727272d8191818";
    CHECK(
        json_of(many) ==
        R"(["1","222","333","4","555","666","777","888","999","aaa","bbb","ccc","ddd","eee","fff","ggg","hhh","iii","jjj","kkk","lll","mmm","nnn","ooo","ppp","qqq","rrr","333","ssss","qqq","rrr","ssss"])");
    auto const strings = cbor::read<std::vector<std::string>>(bytes_of(many));
    REQUIRE(strings);
    CHECK(cbor::write(*strings, {.share_strings = true}) == bytes_of(many));
    CHECK(is_quick<std::vector<std::string>>(bytes_of(many)));

    CHECK(json_of("d81900") == "E009@2");                           // in no namespace
    CHECK(json_of("d901008263616161d81901") == "E009@10");          // a string that is not there yet
    CHECK(json_of("d901008263616161d8196161") == "E009@10");        // no number
    CHECK(json_of("82d901008263616161d81900d81900") == "E009@14");  // the namespace is over
    CHECK(json_of("d901008262c3a9d81900") == "E009@9");             // too short to be counted
    CHECK(json_of("d90100827f63616161ffd81900") == "E009@12");      // of unknown length, which is not counted
    CHECK(json_of("d90100a163616161d81900") == R"({"aaa":"aaa"})"); // of a name
    CHECK(json_of("d9010082636161"
                  "61d90100d90100d81900") == "E009@16"); // a namespace of its own
    CHECK(json_of("d9010081d901008263616161d81900") == R"([["aaa","aaa"]])");
    CHECK(json_of("d9010082636161") == "E001@5");

    // What references stand for is bounded: by a megabyte and 32 times the bytes, and by the option.
    auto const referred = [](std::size_t times) {
        std::string bytes = bytes_of("d9010099") + static_cast<char>((times + 1) >> 8U) + static_cast<char>((times + 1) & 0xFFU) +
                            bytes_of("7903e8") + std::string(1000, 'a');
        for (std::size_t i = 0; i != times; ++i) {
            bytes += bytes_of("d81900");
        }
        return bytes;
    };
    CHECK(cbor::read<std::vector<std::string>>(referred(1'000)));
    for (auto const& refused : {cbor::read<std::vector<std::string>>(referred(40'000)),
                                cbor::read<std::vector<std::string>>(referred(1'000), {.max_size = 900'000})}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.report().all().at(0).code == "E008");
    }
}

TEST_CASE("cbor::read: input that the fast pass gives up on is still read") {
    // {"name": "a", "number": 1, "parts": ["b"]}, in another order, of unknown length, with tags, floats for whole numbers
    for (auto const* const same : {"a3646e616d656161666e756d6265720165706172747381"
                                   "6162",
                                   "a36570617274738161626"
                                   "46e616d656161666e756d62657201"}) {
        CHECK(is_quick<signal_of_bytes>(bytes_of(same)));
    }
    auto const expected = *cbor::read<signal_of_bytes>(bytes_of("a3646e616d656161666e756d62657201657061727473816162"));
    for (auto const* const same :
         {"bf646e616d656161666e756d62657201657061727473816162ff", "a3646e616d657f6161ff666e756d62657201657061727473816162",
          "a3646e616d65c16161666e756d62657201657061727473816162",
          "a3646e616d656161666e756d62657201657061727473"
          "9f6162ff"}) {
        INFO(same);
        CHECK_FALSE(is_quick<signal_of_bytes>(bytes_of(same)));
        auto const read = cbor::read<signal_of_bytes>(bytes_of(same));
        REQUIRE(read);
        CHECK(*read == expected);
    }
    CHECK(is_quick<double>(bytes_of("05")));
    CHECK(is_quick<double>(bytes_of("f98000")));
    CHECK(is_quick<double>(bytes_of("fb3ff199999999999a")));
    CHECK(*cbor::read<float>(bytes_of("fb3ff199999999999a")) == 1.1F); // no float, so by its digits
    CHECK(*cbor::read<double>(bytes_of("1bffffffffffffffff")) == 18446744073709551615.0);
    CHECK_FALSE(cbor::read<double>(bytes_of("f97e00")));
    CHECK(is_quick<std::int64_t>(bytes_of("3b7fffffffffffffff")));
    CHECK_FALSE(cbor::read<std::int64_t>(bytes_of("3b8000000000000000")));
    CHECK_FALSE(cbor::read<std::uint8_t>(bytes_of("20")));
    CHECK_FALSE(cbor::read<std::uint8_t>(bytes_of("190100")));
    CHECK_FALSE(cbor::read<std::array<int, 2>>(bytes_of("83010203")));
    CHECK(is_quick<std::array<int, 2>>(bytes_of("820102")));
    CHECK_FALSE(cbor::read<text>(bytes_of("a262656e616162656e6162")));
    CHECK_FALSE(cbor::read<signal_of_bytes>(bytes_of("a160"
                                                     "00")));
    // More elements than so few bytes make likely.
    std::string many = bytes_of("9a00010000") + std::string(65536, '\xA0');
    CHECK_FALSE(cbor::read<std::vector<actor>>(many));
    CHECK(is_quick<std::vector<std::string>>(bytes_of("9a00010000") + std::string(65536, '\x60')));
}

TEST_CASE("cbor::read: nested lists with false lengths take no more than a few times the bytes") {
    std::string bytes;
    for (int i = 0; i != 100; ++i) {
        bytes += bytes_of("a162696e"
                          "990f00"); // {"in": 3840 elements, of which the first begins
    }
    bytes += std::string(4000, '\x00');
    counted_box::made = 0;
    CHECK_FALSE(cbor::read<counted_box>(bytes));
    CHECK(counted_box::made * sizeof(counted_box) < bytes.size() * 40);
}

TEST_CASE("cbor::read: the quick pass takes nothing that the long way refuses") {
    using lists = std::vector<std::vector<std::vector<int>>>;
    CHECK(is_quick<lists>(bytes_of("81818101"), {.max_depth = 3}));
    CHECK(cbor::read<lists>(bytes_of("81818101"), {.max_depth = 2}).report().all().at(0).code == "E004");
    CHECK(cbor::read<int>(bytes_of("0000")).report().all().at(0).code == "E007");
    CHECK(cbor::read<signal_of_bytes>(bytes_of("a1646e616d656161")).report().all().at(0).code == "J022"); // no number
    // {"x-a": 1, "in": []}, then "x-a" twice, and with bytes that are no UTF-8
    CHECK(is_quick<counted_box>(bytes_of("a263782d61"
                                         "0162696e80")));
    CHECK(cbor::read<counted_box>(bytes_of("a263782d61"
                                           "0163782d61"
                                           "02"))
              .report()
              .all()
              .at(0)
              .code == "J023");
    CHECK(cbor::read<counted_box>(bytes_of("a163782d61"
                                           "62ff41"))
              .report()
              .all()
              .at(0)
              .code == "J007");
    CHECK_FALSE(cbor::read<float>(bytes_of("fb7e37e43c8800759c"))); // 1e300
    CHECK_FALSE(cbor::read<float>(bytes_of("fbfe37e43c8800759c")));
}
