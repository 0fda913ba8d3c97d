package werk

var echt delen
