using System.Text.RegularExpressions;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Samples;

public sealed partial class InventedFactsTests
{
    public static TheoryData<string> Files { get; } = [.. CommittedSamples.Files(CommittedSamples.Folder)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_mailbox_is_under_a_name_reserved_for_examples(string file) =>
        Assert.All(Found(Mailbox(), file), address => Assert.Matches(@"@example\.(org|net)$|@([a-z-]+\.)+example$", address));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_telephone_number_is_one_that_Ofcom_keeps_for_drama(string file) =>
        Assert.All(Found(Telephone(), file), number => Assert.Matches(@"^(07700 900\d{3}|01632 960\d{3}|020 7946 0\d{3})$", number));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_postcode_is_of_the_area_that_no_post_is_sent_to(string file) =>
        Assert.All(Found(Postcode(), file), postcode => Assert.Matches(@"^ZZ99 \d[A-Z]{2}$", postcode));

    [Fact]
    public void The_patterns_find_what_they_look_for()
    {
        var export = "9991001/exports/9991001_CTF_9991001_001.xml";

        Assert.NotEmpty(Found(Mailbox(), export));
        Assert.NotEmpty(Found(Telephone(), export));
        Assert.NotEmpty(Found(Postcode(), export));
    }

    [Fact]
    public void Every_pupil_number_has_its_check_letter_and_belongs_to_authority_999() =>
        Assert.All(TheWorld.Everyone.SelectMany(child => new[] { child.Upn, child.FormerUpn }).OfType<string>(), number =>
        {
            Assert.True(Upn.TryParse(number, out var upn));
            Assert.Equal("999", upn.ToString().Substring(1, 3));
        });

    [Fact]
    public void No_pupil_number_is_given_twice() =>
        Assert.Equal(TheWorld.Everyone.Count(), TheWorld.Everyone.Select(child => child.Upn).Distinct().Count());

    private static IEnumerable<string> Found(Regex pattern, string file) =>
        pattern.Matches(CommittedSamples.Text(Path.Combine(CommittedSamples.Folder, file))).Select(match => match.Value).Distinct();

    [GeneratedRegex(@"[\w.+-]+@[\w.-]+\w")]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"(?<![\w.-])0\d{2,4} ?\d{3,4} ?\d{3,4}(?!\d)")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")]
    private static partial Regex Postcode();
}
