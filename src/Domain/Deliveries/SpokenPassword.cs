namespace SenHub.Domain.Deliveries;

/// <summary>A password that is read out on the telephone: sixteen small letters and digits without look-alikes, in fours; 79 bits, beyond any guessing.</summary>
public static class SpokenPassword
{
    private const int Groups = 4, InAGroup = 4;

    // Neither 0 and o nor 1, i and l.
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz";

    private static readonly string[] Digits = ["two", "three", "four", "five", "six", "seven", "eight", "nine"];

    // The spelling alphabet of radio and telephone (ICAO Annex 10, volume II, 5.2.1.3).
    private static readonly string[] Letters =
    [
        "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "juliett", "kilo", "mike", "november",
        "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey", "x-ray", "yankee", "zulu",
    ];

    /// <summary>A fresh one: "k7mp-3xqa-9wtd-hr4e".</summary>
    /// <param name="pick">A random number from 0 to below the one given, each as likely, that nobody can foretell.</param>
    public static string Make(Func<int, int> pick) =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => new string([.. Enumerable.Range(0, InAGroup).Select(_ => Signs[pick(Signs.Length)])])));

    /// <summary>How it is read out: "kilo seven mike papa, hyphen, three …".</summary>
    public static string ReadOut(string password) =>
        string.Join(", hyphen, ", password.Split('-').Select(group => string.Join(' ', group.Select(WordOf))));

    private static string WordOf(char sign) => Signs.IndexOf(sign, StringComparison.Ordinal) switch
    {
        < 0 => sign.ToString(),
        var at when at < Digits.Length => Digits[at],
        var at => Letters[at - Digits.Length],
    };
}
