using System.Globalization;
using System.Text;

namespace SenHub.Samples.World;

/// <summary>Invented homes, telephone numbers and mailboxes, each given out once in a school.</summary>
internal sealed class Addresses
{
    // Ofcom keeps these numbers for drama: nobody answers them.
    private static readonly string[] DramaNumbers = ["07700 900", "01632 960", "020 7946 0"];

    // The last two letters of a postcode are never C, I, K, M, O or V.
    private const string InwardLetters = "ABDEFGHJLNPQRSTUWXYZ";

    private readonly Dice dice;
    private readonly Queue<string> numbers;
    private readonly Queue<Home> homes;
    private readonly HashSet<string> mailboxes = [];

    public Addresses(Dice dice, string town)
    {
        this.dice = dice;
        numbers = new Queue<string>(dice.Shuffle(
            from start in DramaNumbers
            from end in Enumerable.Range(0, 900) // the last hundred belong to schools and services
            select start + end.ToString("000", CultureInfo.InvariantCulture)));
        homes = new Queue<Home>(dice.Shuffle(
            from street in Texts.Lines("streets")
            from number in Enumerable.Range(1, 99)
            select new Home(number, street, town, Postcode())));
    }

    /// <summary>A telephone number.</summary>
    public string Phone() => numbers.Dequeue();

    /// <summary>A household's address.</summary>
    public Home Home() => homes.Dequeue();

    /// <summary>A mailbox under example.org (RFC 2606).</summary>
    public string Mailbox(string forename, string surname)
    {
        var plain = Plain(forename) + "." + Plain(surname);
        var address = plain + "@example.org";
        for (var next = 2; !mailboxes.Add(address); next++)
            address = string.Create(CultureInfo.InvariantCulture, $"{plain}{next}@example.org");
        return address;
    }

    /// <summary>Letters a to z only.</summary>
    public static string Plain(string name) => new([.. name.Replace('ł', 'l').Replace('Ł', 'l').Replace('ı', 'i')
        .Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsAsciiLetterLower)]);

    // ZZ99 is no postal area: statisticians use it for "no address".
    private string Postcode() => string.Create(CultureInfo.InvariantCulture,
        $"ZZ99 {dice.Below(10)}{InwardLetters[dice.Below(InwardLetters.Length)]}{InwardLetters[dice.Below(InwardLetters.Length)]}");
}
