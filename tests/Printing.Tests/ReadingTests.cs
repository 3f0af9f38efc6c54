using System.Globalization;
using System.Text;
using SenHub.Printing.Reader;

namespace SenHub.Printing.Tests;

/// <summary>The small readers under the reader of files.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("+7")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("-.002")]
    [InlineData("841.89")]
    [InlineData("0.1")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456")]
    [InlineData("0.30000000000000004")]
    [InlineData("99999999999999999999.5")]
    public void A_number_is_the_nearest_double(string word) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(double.Parse(word, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits(Read(word)!.Value));

    [Fact]
    public void Every_number_with_four_decimals_is_the_nearest_double() =>
        Assert.All(Enumerable.Range(0, 20_000).Select(at => ((at * 7919) % 10_000_000 / 10_000m).ToString(CultureInfo.InvariantCulture)), word =>
            Assert.Equal(double.Parse(word, CultureInfo.InvariantCulture), Read(word)));

    [Theory]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1e5")]
    [InlineData("12a")]
    public void What_only_begins_like_a_number_is_none(string word) => Assert.Null(Read(word));

    [Theory]
    [InlineData("<48656C6C6F>", "Hello")]
    [InlineData("<48 65 6C\n6C 6F>", "Hello")]
    [InlineData("<4865 6C6C 7>", "Hellp")]
    [InlineData("<>", "")]
    [InlineData("<48", "H")]
    [InlineData("(Hello)", "Hello")]
    [InlineData("(a (b) c)", "a (b) c")]
    [InlineData("(a\\) \\101)", "a) A")]
    [InlineData("(open", "open")]
    public void A_string_is_what_stands_between_its_brackets(string written, string text)
    {
        var tokens = new Tokens(Encoding.Latin1.GetBytes(written));

        Assert.Equal(text, Encoding.Latin1.GetString(Assert.IsType<Letters>(tokens.Next()).Bytes));
    }

    [Fact]
    public void Of_two_entries_with_one_key_the_first_counts_in_small_dictionaries_and_large()
    {
        foreach (var size in new[] { 3, 40 })
        {
            var written = string.Concat(Enumerable.Range(0, size).Select(at => $"/K{at} {at} ")) + string.Concat(Enumerable.Range(0, size).Select(at => $"/K{at} 999 "));

            var read = Assert.IsType<Entries>(new Tokens(Encoding.Latin1.GetBytes($"<<{written}>>")).Next());

            Assert.Equal(Enumerable.Range(0, size).Select(at => (object?)(double)at), Enumerable.Range(0, size).Select(at => read[$"K{at}"]));
            Assert.Equal(size, read.All.Count());
            Assert.Null(read["K999"]);
        }
    }

    [Fact]
    public void Names_and_operators_are_told_apart_however_often_they_are_read()
    {
        var tokens = new Tokens(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Range(0, 3_000).Select(at => $"/N{at} T{at % 10} Tj "))));

        for (var at = 0; at < 3_000; at++)
            Assert.Equal((new Name($"N{at}"), new Keyword($"T{at % 10}"), new Keyword("Tj")), ((Name)tokens.Next()!, (Keyword)tokens.Next()!, (Keyword)tokens.Next()!));
    }

    private static double? Read(string word) => Numbers.Of(Encoding.Latin1.GetBytes(word));
}
