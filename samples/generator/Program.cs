using System.Globalization;
using SenHub.Samples;

if (args is not ["--seed", var seed, "--out", var folder] || !int.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
{
    await Console.Error.WriteLineAsync("Use: dotnet run --project samples/generator -- --seed 20261122 --out samples");
    return 2;
}

foreach (var written in SampleHomes.Write(number, folder))
    Console.WriteLine(written);
return 0;
