namespace SenHub.Workers.Desk.SignIn;

/// <summary>What a password must be (NIST SP 800-63B, 3.1.1; ASVS 5.0, 6.2): long, and none that everybody tries. No rule about which letters.</summary>
internal static class PasswordRules
{
    /// <summary>Letters at least.</summary>
    public const int Shortest = 12;

    /// <summary>Letters at most: hashing a book takes time.</summary>
    public const int Longest = 128;

    // Of the lists of passwords most often found in breaches, those this long; and the words of this house.
    private static readonly string[] Common =
    [
        "123456789012", "1234567890123", "1234567890qwerty", "qwertyuiop123", "qwertyuiop12", "qwertyuiop[]", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "zaq12wsxcde3", "qazwsxedcrfv", "asdfghjkl123", "passwordpassword",
        "password1234", "password12345", "password123456", "password2024", "password2025", "password2026", "passw0rd1234", "letmeinletmein", "iloveyou1234", "iloveyouiloveyou", "adminadminadmin", "administrator",
        "administrator1", "welcome12345", "welcome123456", "changemechangeme", "changeme1234", "111111111111", "000000000000", "aaaaaaaaaaaa", "abcdefghijkl", "abcdefghijklm", "abc123abc123", "qwerty123456", "qwertyqwerty",
        "123123123123", "123456123456", "987654321098", "football1234", "liverpool123", "liverpoolfc1", "manchesterunited", "manchester123", "chelseachelsea", "arsenalarsenal", "sunshine1234", "princess1234", "monkeymonkey",
        "dragondragon", "trustno1trustno1", "correcthorsebatterystaple", "senhubsenhub", "senhub123456", "schoolschool", "school123456", "teacher12345", "teacherteacher", "specialneeds", "summerholiday", "christmas2026", "september2026",
    ];

    private static readonly HashSet<string> Known = new(Common, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with one; null where it may be.</summary>
    public static string? Wrong(string password, string account)
    {
        if (password.Length < Shortest)
            return $"Choose a longer password: {Shortest} letters or more. Four or five words make a good one.";
        if (password.Length > Longest)
            return $"Choose a shorter password: {Longest} letters at most.";
        var (name, tidy) = (account.Split('@')[0], password.Trim());
        if (tidy.Equals(account, StringComparison.OrdinalIgnoreCase) || tidy.Equals(name, StringComparison.OrdinalIgnoreCase))
            return "Choose another password: this one is your own address.";
        return Known.Contains(tidy) || tidy.Distinct().Count() < 4 ? "Choose another password: this one is among the first that anybody would try." : null;
    }
}
